package org.nagare.dsl.encoding;

import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.nagare.dsl.parser.antlr.internal.InternalNagareLexer;

/**
 * The places of a text where somebody who took it for UTF-8 put the sign of the unreadable (U+FFFD). An editor does that without a word to a
 * text in Shift_JIS, and the first save makes the loss final.
 *
 * @param inWords whether words of the language are lost and not only texts and comments: then what else is wrong with the text cannot be known
 */
public record LostCharacters(int first, int count, boolean inWords) {

	private static final char LOST = '\uFFFD';
	private static final Set<Integer> PROSE = Set.of(InternalNagareLexer.RULE_STRING, InternalNagareLexer.RULE_BLOCK_TEXT, InternalNagareLexer.RULE_LINE_COMMENT,
			InternalNagareLexer.RULE_BLOCK_COMMENT);

	public static Optional<LostCharacters> in(String text) {
		int first = text.indexOf(LOST);
		if (first < 0) {
			return Optional.empty();
		}
		int count = (int) text.chars().filter(character -> character == LOST).count();
		return Optional.of(new LostCharacters(first, count, isInWords(text)));
	}

	private static boolean isInWords(String text) {
		InternalNagareLexer lexer = new InternalNagareLexer(new ANTLRStringStream(text));
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			if (!PROSE.contains(token.getType()) && token.getText().indexOf(LOST) >= 0) {
				return true;
			}
		}
		return false;
	}
}
