package org.nagare.dsl.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * A large file in which no statement begins: it is of another kind, or damaged. Every sign of it could be a word, and each of millions of words would be
 * looked at for what was meant by it; it is told at once instead, and set aside as a whole.
 */
final class NoText {

	/** More characters than the largest of all examples has many times over; in so many of them a text has begun a statement. */
	private static final int LARGE = 1_000_000;

	private NoText() {
	}

	/** The tokens of a large text without any statement in its beginning; empty for every other text. */
	static Optional<List<CommonToken>> of(CharStream input, Set<String> statementKeywords) {
		if (input.size() <= LARGE || hasStatement(input.substring(0, LARGE - 1), statementKeywords)) {
			return Optional.empty();
		}
		CommonToken first = token(input, 0);
		CommonToken told = new MissingSign(input, 0, first, LanguageFinding.SYNTAX_NO_STATEMENT, Map.of("count", Integer.toString(LARGE)));
		return Optional.of(Arrays.asList(told, new Piece(input, first, token(input, input.size() - 1), Optional.empty())));
	}

	private static boolean hasStatement(String beginning, Set<String> statementKeywords) {
		for (int line = 0; line < beginning.length();) {
			int start = line;
			while (start < beginning.length() && " \t\u3000\u00A0\uFEFF".indexOf(beginning.charAt(start)) >= 0) {
				start++;
			}
			int word = start;
			if (statementKeywords.stream().anyMatch(keyword -> beginning.startsWith(keyword, word))) {
				return true;
			}
			int end = beginning.indexOf('\n', start);
			line = end < 0 ? beginning.length() : end + 1;
		}
		return false;
	}

	private static CommonToken token(CharStream input, int at) {
		CommonToken token = new CommonToken(input, InternalNagareParser.RULE_ANY_OTHER, Token.DEFAULT_CHANNEL, at, at);
		token.setLine(1);
		token.setCharPositionInLine(0);
		return token;
	}
}
