package org.nagare.yoshiki.ide.editing;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.nagare.dsl.ide.editing.Lines;
import org.nagare.dsl.ide.wording.NameRules;
import org.nagare.dsl.renaming.NamePlaces;
import org.nagare.dsl.renaming.Occurrence;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.yoshiki.yoshiki.ChoiceList;
import org.nagare.yoshiki.yoshiki.Edition;

/** Colours by what a word is in its place: a path has one colour, whether its words are keywords elsewhere or not. */
@Singleton
public class EditionColours implements ISemanticHighlightingCalculator {

	@Inject
	private NamePlaces places;

	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public void provideHighlightingFor(XtextResource text, IHighlightedPositionAcceptor colours, CancelIndicator cancel) {
		if (text == null || text.getParseResult() == null) {
			return;
		}
		Map<Integer, Occurrence> names = new HashMap<>();
		places.in(text).forEach(place -> names.put(place.offset(), place));
		int coloured = 0;
		for (ILeafNode leaf : text.getParseResult().getRootNode().getLeafNodes()) {
			cancellation.checkCanceled(cancel);
			Occurrence name = names.get(leaf.getOffset());
			if (leaf.getOffset() < coloured) {
				continue;
			}
			if (name != null && !leaf.isHidden()) {
				colour(name, colours);
				coloured = name.offset() + name.length();
			} else {
				colour(leaf, colours);
			}
		}
	}

	private static void colour(Occurrence name, IHighlightedPositionAcceptor colours) {
		String type = switch (name.thing()) {
			case Edition edition -> SemanticTokenTypes.Class;
			case ChoiceList list -> SemanticTokenTypes.Enum;
			default -> SemanticTokenTypes.Property;
		};
		if (name.role() == Occurrence.Role.DECLARATION) {
			colours.addPosition(name.offset(), name.length(), type, SemanticTokenModifiers.Declaration);
		} else {
			colours.addPosition(name.offset(), name.length(), type);
		}
	}

	private static void colour(ILeafNode leaf, IHighlightedPositionAcceptor colours) {
		if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration) {
			colours.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Keyword);
			return;
		}
		boolean keyword = leaf.getGrammarElement() instanceof Keyword;
		if (keyword && !NameRules.isName((Keyword) leaf.getGrammarElement())) {
			if (Character.isLetter(leaf.getText().codePointAt(0)) || leaf.getText().startsWith("※")) {
				colours.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Keyword);
			}
			return;
		}
		switch (TextLeaves.terminal(leaf)) {
			case "STRING" -> colours.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.String);
			case "SL_COMMENT", "ML_COMMENT" -> Lines.colour(leaf.getText(), leaf.getOffset(), 0, leaf.getLength(), SemanticTokenTypes.Comment, colours);
			case "WORD" -> colours.addPosition(leaf.getOffset(), leaf.getLength(), word(leaf));
			default -> {
				if (keyword) {
					colours.addPosition(leaf.getOffset(), leaf.getLength(), word(leaf));
				}
			}
		}
	}

	/** By the attribute that the word belongs to. */
	private static String word(ILeafNode leaf) {
		for (INode node = leaf; node != null && node.getGrammarElement() != null; node = node.getParent()) {
			Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null) {
				return switch (assignment.getFeature()) {
					case "question" -> SemanticTokenTypes.Function;
					case "words" -> SemanticTokenTypes.EnumMember;
					case "from", "to", "code" -> SemanticTokenTypes.Number;
					case "word", "segments" -> SemanticTokenTypes.Property;
					default -> SemanticTokenTypes.Variable;
				};
			}
		}
		return SemanticTokenTypes.Variable;
	}
}
