package org.nagare.dsl.serializer;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.formatting2.LayoutGrammar;

/**
 * What is written of an element itself, and which elements stand inside it on lines of their own.
 *
 * @param words its own keywords, marks and values in the order of the text; a dotted name is one of them
 * @param lines the elements inside it in the order of the text, as they were when the text was read
 */
record OwnTokens(List<Word> words, List<Line> lines) {

	/**
	 * @param element what it is in the grammar
	 * @param outer what it belongs to in the rule of the element
	 */
	record Word(int start, int end, String text, AbstractElement element, AbstractElement outer) {
	}

	record Line(int start, int end, EObject element, Assignment assignment) {
	}

	static OwnTokens of(EObject element, LayoutGrammar grammar) {
		OwnTokens tokens = new OwnTokens(new ArrayList<>(), new ArrayList<>());
		tokens.read(NodeModelUtils.findActualNodeFor(element), null, grammar);
		return tokens;
	}

	private void read(ICompositeNode node, AbstractElement outer, LayoutGrammar grammar) {
		for (INode child : node.getChildren()) {
			AbstractElement element = child.getGrammarElement() instanceof AbstractElement known ? known : null;
			if (child instanceof ILeafNode leaf) {
				if (!leaf.isHidden() && leaf.getLength() > 0) {
					words.add(new Word(leaf.getOffset(), leaf.getEndOffset(), leaf.getText(), element, outer == null ? element : outer));
				}
			} else if (child instanceof ICompositeNode composite && element != null) {
				readComposite(composite, element, outer, grammar);
			}
		}
	}

	private void readComposite(ICompositeNode node, AbstractElement element, AbstractElement outer, LayoutGrammar grammar) {
		Assignment assignment = GrammarUtil.containingAssignment(element);
		if (isValue(element)) {
			words.add(new Word(node.getOffset(), node.getEndOffset(), visibleText(node), element, outer == null ? element : outer));
		} else if (assignment == null || outer != null) {
			read(node, outer, grammar);
		} else if (grammar.isLine(assignment)) {
			lines.add(new Line(node.getOffset(), node.getEndOffset(), elementOf(node), assignment));
		} else {
			read(node, element, grammar);
		}
	}

	private static boolean isValue(AbstractElement element) {
		AbstractRule rule = element instanceof RuleCall call ? call.getRule() : null;
		return rule instanceof EnumRule || rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule);
	}

	private static String visibleText(ICompositeNode node) {
		StringBuilder text = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				text.append(leaf.getText());
			}
		}
		return text.toString();
	}

	private static EObject elementOf(ICompositeNode node) {
		ICompositeNode inner = node;
		while (inner != null && !inner.hasDirectSemanticElement()) {
			inner = inner.getFirstChild() instanceof ICompositeNode first ? first : firstComposite(inner);
		}
		return inner == null ? null : inner.getSemanticElement();
	}

	private static ICompositeNode firstComposite(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			if (child instanceof ICompositeNode composite) {
				return composite;
			}
		}
		return null;
	}
}
