package org.nagare.dsl.parsing;

import java.util.List;
import java.util.Map;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/** The words with which a block begins, as they are named where one of its braces is missing. */
record BlockHead(String words, String keyword, int line) {

	private static final int LONGEST = 24;

	/** The head of a line of tokens: its words up to its first text, brace or colon. */
	static BlockHead of(List<CommonToken> line) {
		StringBuilder words = new StringBuilder();
		for (CommonToken token : line) {
			int type = token.getType();
			if (type == InternalNagareParser.RULE_STRING || type == InternalNagareParser.RULE_BLOCK_TEXT || type == InternalNagareParser.RULE_LEFT_BRACE
					|| type == InternalNagareParser.RULE_COLON) {
				break;
			}
			words.append(BraceRepair.isBlank(token) ? " " : token.getText());
		}
		String all = words.toString().strip();
		String shown = all.codePointCount(0, all.length()) > LONGEST ? all.substring(0, all.offsetByCodePoints(0, LONGEST)) + "…" : all;
		CommonToken first = line.get(0);
		return new BlockHead(shown.isEmpty() ? first.getText() : shown, first.getText(), first.getLine());
	}

	/** Says that the brace is missing that opens this block; told under the last of its words. */
	MissingSign opening(CharStream input, CommonToken last) {
		return new MissingSign(input, last.getStopIndex() + 1, last, LanguageFinding.SYNTAX_OPENING_BRACE, Map.of("head", words, "keyword", keyword));
	}

	/** Says that the brace is missing that closes this block; told under the word before which it is missing. */
	MissingSign closing(CharStream input, CommonToken next) {
		return new MissingSign(input, next.getStartIndex(), next, LanguageFinding.SYNTAX_CLOSING_BRACE,
				Map.of("head", words, "keyword", keyword, "line", Integer.toString(line), "found", next.getText()));
	}

	/** The same at the end of the text; told under its last word. */
	MissingSign closingAtEnd(CharStream input, CommonToken last) {
		return new MissingSign(input, input.size(), last, LanguageFinding.SYNTAX_CLOSING_BRACE, Map.of("head", words, "keyword", keyword, "line", Integer.toString(line), "found", ""));
	}
}
