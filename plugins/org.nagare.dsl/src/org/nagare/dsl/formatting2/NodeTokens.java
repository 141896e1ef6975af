package org.nagare.dsl.formatting2;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The tokens of a text that was parsed. */
public final class NodeTokens {

	private final LayoutGrammar grammar;
	private final TokenSequence sequence;
	private String lineFeature;

	private NodeTokens(LayoutGrammar grammar) {
		this.grammar = grammar;
		this.sequence = new TokenSequence(grammar);
	}

	public static List<LayoutToken> of(ICompositeNode root, LayoutGrammar grammar) {
		NodeTokens tokens = new NodeTokens(grammar);
		tokens.read(root);
		return tokens.sequence.tokens();
	}

	private void read(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			if (child instanceof ILeafNode leaf) {
				if (!leaf.isHidden() && leaf.getLength() > 0) {
					EObject owner = leaf.getSemanticElement();
					sequence.add(leaf.getOffset(), leaf.getText(), leaf.getGrammarElement(), owner, lineFeature == null ? null : line(owner), true);
					lineFeature = null;
				}
			} else if (child instanceof ICompositeNode composite) {
				Assignment assignment = composite.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(composite.getGrammarElement());
				if (assignment != null && lineFeature == null && grammar.isLine(assignment)) {
					lineFeature = assignment.getFeature();
				}
				read(composite);
			}
		}
	}

	/** The element that was assigned: the token may belong to an inner one, such as the first stop of an arrow. */
	private EObject line(EObject owner) {
		EObject element = owner;
		while (element != null && (element.eContainingFeature() == null || !element.eContainingFeature().getName().equals(lineFeature))) {
			element = element.eContainer();
		}
		return element;
	}
}
