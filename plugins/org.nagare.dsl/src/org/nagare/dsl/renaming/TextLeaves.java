package org.nagare.dsl.renaming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** What a token of a text is, by the terminal of the grammar that it comes from. */
public final class TextLeaves {

	private TextLeaves() {
	}

	/** Whether the token is a text, on one line or in a block. */
	public static boolean isText(INode leaf) {
		String terminal = terminal(leaf);
		return "STRING".equals(terminal) || "BLOCK_TEXT".equals(terminal);
	}

	public static boolean isDot(INode leaf) {
		return "DOT".equals(terminal(leaf));
	}

	/** The name of the terminal, or an empty text for a keyword or an error. */
	public static String terminal(INode leaf) {
		EObject element = leaf.getGrammarElement();
		AbstractRule rule = element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule direct ? direct : null;
		return rule == null ? "" : rule.getName();
	}
}
