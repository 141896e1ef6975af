package org.nagare.dsl.serializer;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.nagare.dsl.formatting2.LayoutGrammar;
import org.nagare.dsl.formatting2.LayoutToken;
import org.nagare.dsl.formatting2.TokenSequence;

/**
 * A token that an element of the model is written with.
 *
 * @param text as it is written
 * @param element what it is in the grammar
 * @param outer what it belongs to in the rule of the element that is being written; differs from the element inside inline parts
 * @param owner the element of the model that it belongs to
 * @param line the element that begins with it on a line of its own, else null
 * @param value the value it stands for; null for keywords and punctuation
 */
record WrittenToken(String text, AbstractElement element, AbstractElement outer, EObject owner, EObject line, Object value) {

	static List<LayoutToken> layout(List<WrittenToken> tokens, LayoutGrammar grammar) {
		TokenSequence sequence = new TokenSequence(grammar);
		for (WrittenToken token : tokens) {
			sequence.add(-1, token.text(), token.element(), token.owner(), token.line(), false);
		}
		return sequence.tokens();
	}
}
