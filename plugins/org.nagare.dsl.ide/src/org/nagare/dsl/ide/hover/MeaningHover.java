package org.nagare.dsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.ide.wording.ClientAbilities;
import org.nagare.dsl.ide.wording.KeywordHelp;
import org.nagare.dsl.ide.wording.Markup;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.ide.wording.Portrayal;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrence;

/** Tells what a name means, also within a text or a path, and what a keyword is for. */
@Singleton
public class MeaningHover implements IHoverService {

	@Inject
	private NamePlaces occurrences;

	@Inject
	private Portrayal portrait;

	@Inject
	private KeywordHelp keywords;

	@Inject
	private ClientAbilities client;

	@Override
	public Hover hover(Document document, XtextResource text, HoverParams parameters, CancelIndicator cancel) {
		int offset = document.getOffSet(parameters.getPosition());
		Optional<Occurrence> named = occurrences.at(text, offset);
		if (named.isPresent()) {
			EObject thing = named.get().thing();
			return hover(document, portrait.told(thing, client.markup()), named.get().offset(), named.get().length());
		}
		ILeafNode leaf = text.getParseResult() == null ? null : NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset);
		EObject written = leaf == null ? null : leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal ? literal.getLiteral() : leaf.getGrammarElement();
		if (written instanceof Keyword keyword && !NameRules.isName(keyword)) {
			return keywords.of(keyword).map(help -> hover(document, keywords.told(help, client.markup()), leaf.getOffset(), leaf.getLength())).orElse(null);
		}
		Optional<String> word = leaf == null ? Optional.empty() : portrait.word(leaf, client.markup());
		return word.map(told -> hover(document, told, leaf.getOffset(), leaf.getLength())).orElse(null);
	}

	private Hover hover(Document document, String contents, int offset, int length) {
		MarkupContent markup = new MarkupContent(client.markup() == Markup.MARKDOWN ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, contents);
		return new Hover(markup, new Range(document.getPosition(offset), document.getPosition(offset + length)));
	}
}
