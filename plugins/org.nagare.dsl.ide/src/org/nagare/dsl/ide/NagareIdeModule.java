package org.nagare.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.nagare.dsl.ide.completion.NagareCompletion;
import org.nagare.dsl.ide.completion.NagareProposals;
import org.nagare.dsl.ide.completion.WideAcceptor;
import org.nagare.dsl.ide.completion.WrittenContexts;
import org.nagare.dsl.ide.editing.BracedFolding;
import org.nagare.dsl.ide.editing.FoldedLines;
import org.nagare.dsl.ide.editing.Leaves;
import org.nagare.dsl.ide.editing.NagareColours;
import org.nagare.dsl.ide.editing.NagareFormatting;
import org.nagare.dsl.ide.editing.NagareLeaves;
import org.nagare.dsl.ide.editing.NagareNames;
import org.nagare.dsl.ide.editing.NewNames;
import org.nagare.dsl.ide.editing.PlacedRename;
import org.nagare.dsl.ide.fixes.NagareCodeActions;
import org.nagare.dsl.ide.hover.MeaningHover;
import org.nagare.dsl.ide.symbols.NagareOutline;
import org.nagare.dsl.ide.symbols.NagareSymbols;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.ide.wording.Portrait;
import org.nagare.dsl.ide.wording.Portrayal;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrences;

/** What editors are answered with, for the language server and for whoever asks these services without one. */
public class NagareIdeModule extends AbstractNagareIdeModule {

	/** Without a client that says otherwise: snippets and Markdown are understood. */
	public ClientAbilities bindClientAbilities() {
		return ClientAbilities.FULL;
	}

	public Class<? extends NamePlaces> bindNamePlaces() {
		return Occurrences.class;
	}

	public Class<? extends Portrayal> bindPortrayal() {
		return Portrait.class;
	}

	public Class<? extends NewNames> bindNewNames() {
		return NagareNames.class;
	}

	public Class<? extends Leaves> bindLeaves() {
		return NagareLeaves.class;
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return NagareCompletion.class;
	}

	public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
		return WrittenContexts.class;
	}

	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return NagareProposals.class;
	}

	public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
		return WideAcceptor.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return MeaningHover.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return NagareSymbols.class;
	}

	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return NagareSymbols.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return NagareOutline.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return PlacedRename.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return NagareFormatting.class;
	}

	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return BracedFolding.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return FoldedLines.class;
	}

	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return NagareColours.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return NagareCodeActions.class;
	}
}
