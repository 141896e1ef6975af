package org.nagare.yoshiki.ide;

import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
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
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.nagare.dsl.ide.completion.DocumentedCompletion;
import org.nagare.dsl.ide.editing.BracedFolding;
import org.nagare.dsl.ide.editing.FoldedLines;
import org.nagare.dsl.ide.editing.Leaves;
import org.nagare.dsl.ide.editing.NewNames;
import org.nagare.dsl.ide.editing.PlacedRename;
import org.nagare.dsl.ide.hover.MeaningHover;
import org.nagare.dsl.ide.symbols.PlacedSymbols;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.Portrayal;
import org.nagare.dsl.ide.wording.Readings;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.yoshiki.ide.completion.EditionProposals;
import org.nagare.yoshiki.ide.editing.EditionColours;
import org.nagare.yoshiki.ide.editing.EditionFindings;
import org.nagare.yoshiki.ide.editing.EditionFormatting;
import org.nagare.yoshiki.ide.editing.EditionLeaves;
import org.nagare.yoshiki.ide.editing.EditionOutline;
import org.nagare.yoshiki.ide.editing.FindingCode;
import org.nagare.yoshiki.ide.fixes.EditionFixes;
import org.nagare.yoshiki.ide.names.EditionNames;
import org.nagare.yoshiki.ide.names.EditionPlaces;
import org.nagare.yoshiki.ide.names.EditionsInReach;
import org.nagare.yoshiki.ide.names.ShippedTexts;
import org.nagare.yoshiki.ide.wording.EditionPortrait;

/** What editors are answered with about editions: the services of Nagare wherever they ask only for places and portraits, own ones else. */
public class YoshikiIdeModule extends AbstractYoshikiIdeModule {

	private final MessageLanguage language;
	private final EditionLanguage editions;

	YoshikiIdeModule(MessageLanguage language, EditionLanguage editions) {
		this.language = language;
		this.editions = editions;
	}

	public MessageLanguage bindMessageLanguage() {
		return language;
	}

	public ShippedTexts bindShippedTexts() {
		return new ShippedTexts(editions.shipped());
	}

	public FindingCode bindFindingCode() {
		return new FindingCode(editions.code());
	}

	/** Without a client that says otherwise: snippets and Markdown are understood. */
	public ClientAbilities bindClientAbilities() {
		return ClientAbilities.FULL;
	}

	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return EditionsInReach.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return EditionFindings.class;
	}

	public Class<? extends NamePlaces> bindNamePlaces() {
		return EditionPlaces.class;
	}

	public Class<? extends NewNames> bindNewNames() {
		return EditionNames.class;
	}

	public Class<? extends Portrayal> bindPortrayal() {
		return EditionPortrait.class;
	}

	public Class<? extends Leaves> bindLeaves() {
		return EditionLeaves.class;
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return DocumentedCompletion.class;
	}

	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return EditionProposals.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return MeaningHover.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return PlacedSymbols.class;
	}

	public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
		return PlacedSymbols.class;
	}

	public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
		return EditionOutline.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return PlacedRename.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return EditionFixes.class;
	}

	public Class<? extends FormattingService> bindFormattingService() {
		return EditionFormatting.class;
	}

	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return BracedFolding.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return FoldedLines.class;
	}

	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return EditionColours.class;
	}

	@Provides
	@Singleton
	KeywordHelp keywords() {
		return new KeywordHelp(language, "yoshiki", EditionPortrait.class.getResourceAsStream("keywords.txt"));
	}

	@Provides
	@Singleton
	Readings readings() {
		return new Readings(EditionPortrait.class.getResourceAsStream("readings.txt"));
	}
}
