package org.nagare.dsl.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.ide.wording.ThingKind;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.Occurrences;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.model.Choice;
import org.nagare.model.PathSegment;

/** Colours by what a word is in its place: a keyword that is used as a name has the colour of a name. */
@Singleton
public class NagareColours implements ISemanticHighlightingCalculator {

	@Inject
	private Occurrences occurrences;

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public void provideHighlightingFor(XtextResource text, IHighlightedPositionAcceptor colours, CancelIndicator cancel) {
		if (text == null || text.getParseResult() == null) {
			return;
		}
		NavigableMap<Integer, Occurrence> names = new TreeMap<>();
		occurrences.in(text).forEach(place -> names.put(place.offset(), place));
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			cancellation.checkCanceled(cancel);
			Occurrence name = names.get(leaf.getOffset());
			if (name != null && name.role() != Occurrence.Role.PROSE) {
				colour(name, colours);
			} else {
				colour(leaf, names, colours);
			}
		}
	}

	private static void colour(Occurrence name, IHighlightedPositionAcceptor colours) {
		ThingKind kind = ThingKind.of(name.thing().eClass());
		String type = kind == null ? SemanticTokenTypes.Variable : kind.token();
		if (name.role() == Occurrence.Role.DECLARATION) {
			colours.addPosition(name.offset(), name.length(), type, SemanticTokenModifiers.Declaration);
		} else {
			colours.addPosition(name.offset(), name.length(), type);
		}
	}

	private static void colour(ILeafNode leaf, NavigableMap<Integer, Occurrence> names, IHighlightedPositionAcceptor colours) {
		// 個人番号なし, 事後, 保有 … stand in the grammar as what they mean
		EObject written = leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal ? literal.getLiteral() : leaf.getGrammarElement();
		if (written instanceof Keyword keyword) {
			if (NameRules.isName(keyword)) {
				word(leaf, colours);
			} else {
				colours.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Keyword);
			}
			return;
		}
		switch (TextLeaves.terminal(leaf)) {
			case "STRING", "BLOCK_TEXT" -> prose(leaf, names, colours);
			case "LINE_COMMENT", "BLOCK_COMMENT" -> Lines.colour(leaf.getText(), leaf.getOffset(), 0, leaf.getLength(), SemanticTokenTypes.Comment, colours);
			case "ARROW" -> colours.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Operator);
			case "WORD", "QUOTED_NAME" -> word(leaf, colours);
			default -> {
				// blanks and punctuation have no colour of their own
			}
		}
	}

	/** A word that is no name of a thing: an entry of a vocabulary, a word of a path, a date or number. */
	private static void word(ILeafNode leaf, IHighlightedPositionAcceptor colours) {
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		String type = switch (element) {
			case Choice choice -> SemanticTokenTypes.EnumMember;
			case PathSegment segment -> SemanticTokenTypes.Decorator;
			case null, default -> Character.isDigit(leaf.getText().codePointAt(0)) || leaf.getText().matches("(令和|平成|昭和).*") ? SemanticTokenTypes.Number
					: SemanticTokenTypes.Variable;
		};
		colours.addPosition(leaf.getOffset(), leaf.getLength(), type);
	}

	/** A text line by line, with the names in it in the colours of what they name. */
	private static void prose(ILeafNode leaf, NavigableMap<Integer, Occurrence> names, IHighlightedPositionAcceptor colours) {
		int from = 0;
		for (Occurrence name : names.subMap(leaf.getOffset(), leaf.getEndOffset()).values()) {
			Lines.colour(leaf.getText(), leaf.getOffset(), from, name.offset() - leaf.getOffset(), SemanticTokenTypes.String, colours);
			colour(name, colours);
			from = name.offset() + name.length() - leaf.getOffset();
		}
		Lines.colour(leaf.getText(), leaf.getOffset(), from, leaf.getLength(), SemanticTokenTypes.String, colours);
	}
}
