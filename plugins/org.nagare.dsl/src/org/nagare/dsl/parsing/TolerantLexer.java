package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.nagare.dsl.conversion.MistypedWord;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Reads all tokens of a text. A text or a quoted name whose end is missing ends where a person would have ended it: at the end of its line, a
 * block before the next statement. It stays a text, so that the parser goes on behind it; its value says that the end is missing.
 */
final class TolerantLexer {

	/** A mistyped date or number is never made of more tokens than these behind its first. */
	private static final int LONGEST_MISTYPED = 6;

	private final Lexer lexer;
	private final CharStream input;
	private final Set<String> statementKeywords;

	TolerantLexer(Lexer lexer, CharStream input, Set<String> statementKeywords) {
		this.lexer = lexer;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	List<CommonToken> tokens() {
		List<CommonToken> tokens = new ArrayList<>();
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			tokens.add(token.getType() == Token.INVALID_TOKEN_TYPE ? mended((CommonToken) token) : (CommonToken) token);
		}
		return together(tokens);
	}

	/** Dates and numbers that fell apart because of the signs in them are one word, whose value says that it was mistyped. */
	private List<CommonToken> together(List<CommonToken> tokens) {
		List<CommonToken> together = new ArrayList<>(tokens.size());
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			int last = token.getType() == InternalNagareParser.RULE_WORD && startsWithNumber(token) ? lastOfMistyped(tokens, i) : i;
			if (last > i) {
				token.setStopIndex(tokens.get(last).getStopIndex());
				token.setText(null);
			}
			together.add(token);
			i = last;
		}
		return together;
	}

	private boolean startsWithNumber(CommonToken token) {
		char first = at(token.getStartIndex());
		return first >= '0' && first <= '9' || first >= '０' && first <= '９' || "RHSTrhst令平昭大".indexOf(first) >= 0;
	}

	private int lastOfMistyped(List<CommonToken> tokens, int first) {
		int last = first;
		StringBuilder written = new StringBuilder(tokens.get(first).getText());
		for (int i = first + 1; i < tokens.size() && i <= first + LONGEST_MISTYPED && !BraceRepair.isBlank(tokens.get(i)); i++) {
			written.append(tokens.get(i).getText());
			if (MistypedWord.is(written)) {
				last = i;
			}
		}
		return last;
	}

	private CommonToken mended(CommonToken broken) {
		int start = broken.getStartIndex();
		int end = input.size();
		String beginning = input.substring(start, Math.min(start + 2, end - 1));
		if (beginning.startsWith("\"\"\"")) {
			return replaced(broken, InternalNagareParser.RULE_BLOCK_TEXT, beforeNextStatement(start + 3));
		}
		if (beginning.startsWith("\"")) {
			return replaced(broken, InternalNagareParser.RULE_STRING, endOfLine(start));
		}
		if (beginning.startsWith("「")) {
			return replaced(broken, InternalNagareParser.RULE_QUOTED_NAME, endOfName(start));
		}
		return broken;
	}

	private CommonToken replaced(CommonToken broken, int type, int end) {
		CommonToken token = new CommonToken(input, type, Token.DEFAULT_CHANNEL, broken.getStartIndex(), end - 1);
		token.setLine(broken.getLine());
		token.setCharPositionInLine(broken.getCharPositionInLine());
		input.seek(end);
		return token;
	}

	/** The end of the line, without a brace that opens at its end: the brace was meant. */
	private int endOfLine(int start) {
		int end = start + 1;
		while (end < input.size() && at(end) != '\n' && at(end) != '\r') {
			end++;
		}
		int last = end;
		while (last > start + 1 && (at(last - 1) == ' ' || at(last - 1) == '\t' || at(last - 1) == '\u3000')) {
			last--;
		}
		return last > start + 1 && (at(last - 1) == '{' || at(last - 1) == '｛') ? last - 1 : last;
	}

	/** A name without its end goes as far as a word would: to a blank or a sign. */
	private int endOfName(int start) {
		int end = start + 1;
		while (end < input.size() && !Character.isWhitespace(at(end)) && "\u3000\u00A0,、，:：{｛}｝(（)）→\"".indexOf(at(end)) < 0) {
			end++;
		}
		return end;
	}

	/** The start of the next line that opens a statement or closes a brace at its very beginning; else the end of the text. */
	private int beforeNextStatement(int from) {
		for (int i = from; i + 1 < input.size(); i++) {
			if (at(i) == '\n' && opensStatement(i + 1)) {
				return i > from && at(i - 1) == '\r' ? i - 1 : i;
			}
		}
		return input.size();
	}

	private boolean opensStatement(int start) {
		if (at(start) == '}' || at(start) == '｝') {
			return true;
		}
		int end = start;
		while (end < input.size() && end - start < 12 && !Character.isWhitespace(at(end)) && at(end) != '\u3000') {
			end++;
		}
		return end > start && statementKeywords.contains(input.substring(start, end - 1));
	}

	private char at(int index) {
		return input.substring(index, index).charAt(0);
	}
}
