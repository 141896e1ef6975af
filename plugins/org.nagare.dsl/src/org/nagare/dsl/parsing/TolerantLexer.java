package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.nagare.dsl.conversion.MistypedWord;
import org.nagare.dsl.conversion.NameText;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Reads all tokens of a text. A text or a quoted name whose end is missing ends where a person would have ended it: at the end of its line, a
 * block before the next statement. It stays a text, so that the parser goes on behind it; its value says that the end is missing.
 */
final class TolerantLexer {

	/** A mistyped date or number is never made of more tokens than these behind its first. */
	private static final int LONGEST_MISTYPED = 6;

	/** A path of words, of which the last may be alone: {@code 4.① """}, {@code リスク1.対象者以外 "…"}. */
	private static final Pattern ENTRY = Pattern.compile("^[\\p{L}\\p{N}]+(?:\\([^()\"]*\\))?(?:[.．][\\p{L}\\p{N}]+(?:\\([^()\"]*\\))?)+[ \\t\u3000]+(?:[^\\s\"]+[ \\t\u3000]+)*\"");
	/** Words, of which the first is to be a keyword, and a quote. */
	private static final Pattern STATEMENT = Pattern.compile("^[\\p{L}]+[ \\t\u3000]+(?:[^\\s\"]+[ \\t\u3000]+)*\"");

	private final Lexer lexer;
	private final CharStream input;
	private final Set<String> statementKeywords;

	TolerantLexer(Lexer lexer, CharStream input, Set<String> statementKeywords) {
		this.lexer = lexer;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	List<CommonToken> tokens() {
		return tokens(false);
	}

	/** @param ofStatement whether to stop where the next statement begins */
	private List<CommonToken> tokens(boolean ofStatement) {
		List<CommonToken> tokens = new ArrayList<>();
		int keyword = 0;
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			CommonToken read = token.getType() == Token.INVALID_TOKEN_TYPE ? mended((CommonToken) token) : (CommonToken) token;
			if (read.getType() == InternalNagareParser.RULE_QUOTED_NAME && read.getText().indexOf('「', 1) > 0) {
				// a name begins inside a name: the first has no end
				read = replaced(read, InternalNagareParser.RULE_QUOTED_NAME, endOfName(read.getStartIndex()));
			}
			tokens.add(read);
			if (read.getType() == InternalNagareParser.RULE_ANY_OTHER && read.getText().equals("」")) {
				nameWithoutBeginning(tokens);
			}
			if (ofStatement && !BraceRepair.isBlank(tokens.getLast())) {
				// whether a keyword opens a statement the word behind it tells
				if (keyword > 0 && Statements.opens(tokens, keyword, statementKeywords)) {
					tokens.subList(keyword, tokens.size()).clear();
					break;
				}
				keyword = tokens.size() - 1;
			}
		}
		return input instanceof MergedText merged ? merged.told(together(tokens)) : together(tokens);
	}

	/** The tokens from a place, up to where the next statement begins; empty at the end of the text. */
	List<CommonToken> statementFrom(int offset, CommonToken before) {
		goBehind(before, offset);
		return tokens(true);
	}

	/** How many statements seem to begin or to end inside a text in a block. */
	int statementsIn(CommonToken text) {
		int count = 0;
		for (int i = text.getStartIndex(); i < text.getStopIndex(); i++) {
			count += at(i) == '\n' && opensStatement(i + 1) ? 1 : 0;
		}
		return count;
	}

	/** What stands before the end of a quoted name, back to a blank or a sign, is the name. */
	private void nameWithoutBeginning(List<CommonToken> tokens) {
		int first = tokens.size() - 1;
		int depth = 0;
		while (first > 0) {
			CommonToken before = tokens.get(first - 1);
			int type = before.getType();
			depth += type == InternalNagareParser.RULE_RIGHT_PARENTHESIS ? 1 : type == InternalNagareParser.RULE_LEFT_PARENTHESIS ? -1 : 0;
			boolean inside = depth > 0 || depth == 0 && type == InternalNagareParser.RULE_LEFT_PARENTHESIS || type == InternalNagareParser.RULE_ANY_OTHER || NameText.isWord(before.getText());
			if (depth < 0 || !inside || BraceRepair.isBlank(before)) {
				break;
			}
			first--;
		}
		if (first == tokens.size() - 1) {
			return;
		}
		CommonToken start = tokens.get(first);
		CommonToken name = new CommonToken(input, InternalNagareParser.RULE_QUOTED_NAME, Token.DEFAULT_CHANNEL, start.getStartIndex(), tokens.getLast().getStopIndex());
		name.setText('「' + input.substring(name.getStartIndex(), name.getStopIndex()));
		name.setLine(start.getLine());
		name.setCharPositionInLine(start.getCharPositionInLine());
		tokens.subList(first, tokens.size()).clear();
		tokens.add(new MissingSign(input, name.getStartIndex(), name, LanguageFinding.SYNTAX_UNOPENED_TEXT, Map.of("quote", "「")));
		tokens.add(name);
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
			return replaced(broken, InternalNagareParser.RULE_BLOCK_TEXT, endOfBlock(broken));
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
		goBehind(token, end);
		return token;
	}

	/** Goes on behind a token. The stream counts lines only forwards, and had gone further. */
	private void goBehind(CommonToken token, int end) {
		input.seek(end);
		String read = input.substring(token.getStartIndex(), end - 1);
		int lastBreak = read.lastIndexOf('\n');
		input.setLine(token.getLine() + (int) read.chars().filter(c -> c == '\n').count());
		input.setCharPositionInLine(lastBreak < 0 ? token.getCharPositionInLine() + read.length() : read.length() - lastBreak - 1);
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

	/** A name without its end goes as far as a word would, to a blank or a sign; what stands in brackets belongs to it. */
	private int endOfName(int start) {
		int end = start + 1;
		int depth = 0;
		while (end < input.size() && !Character.isWhitespace(at(end)) && "\u3000\u00A0,、，:：{｛}｝→\"「」".indexOf(at(end)) < 0) {
			depth += at(end) == '(' || at(end) == '（' ? 1 : at(end) == ')' || at(end) == '）' ? -1 : 0;
			if (depth < 0) {
				return end;
			}
			end++;
		}
		return end;
	}

	/**
	 * The end of the line before the next that is no deeper than the one on which the text begins; where the text itself is no deeper, before the
	 * next that opens a statement or closes a brace at its very beginning. Else the end of the text.
	 */
	int endOfBlock(CommonToken quotes) {
		int from = quotes.getStartIndex() + 3;
		int margin = indentation(quotes.getStartIndex() - quotes.getCharPositionInLine());
		boolean deeper = false;
		boolean first = true;
		for (int i = from; i + 1 < input.size(); i++) {
			if (at(i) == '\n' && !isBlankLine(i + 1)) {
				int indentation = indentation(i + 1);
				deeper = first ? indentation > margin : deeper;
				if (deeper ? indentation <= margin : opensStatement(i + 1)) {
					return withoutBlankLines(from, i);
				}
				first = false;
			}
		}
		return input.size();
	}

	/**
	 * The end of a text in a block before a line in it that is no deeper than the one on which it begins, and looks like the next entry or the next
	 * statement: a path or a keyword, and a quote. Negative where there is none. People do not always set a text in, so that no layout tells where it ends.
	 */
	int endBeforeEntry(CommonToken text) {
		int from = text.getStartIndex() + 3;
		int margin = indentation(text.getStartIndex() - text.getCharPositionInLine());
		int last = Math.min(text.getStopIndex(), input.size() - 1);
		for (int i = from; i < last; i++) {
			if (at(i) == '\n' && !isBlankLine(i + 1) && indentation(i + 1) <= margin && looksLikeEntry(i + 1 + indentation(i + 1))) {
				return withoutBlankLines(from, i);
			}
		}
		return -1;
	}

	private boolean looksLikeEntry(int start) {
		int end = start;
		while (end < input.size() && at(end) != '\n' && at(end) != '\r') {
			end++;
		}
		String line = end > start ? input.substring(start, end - 1) : "";
		return ENTRY.matcher(line).find() || STATEMENT.matcher(line).find() && MistypedKeyword.isKeyword(firstWord(start)) || opensStatement(start) && line.length() > 1;
	}

	private int withoutBlankLines(int from, int lineEnd) {
		int end = lineEnd;
		while (end > from && (at(end - 1) == '\n' || at(end - 1) == '\r' || isBlank(at(end - 1)))) {
			end--;
		}
		return end;
	}

	private int indentation(int lineStart) {
		int count = 0;
		while (lineStart + count < input.size() && isBlank(at(lineStart + count))) {
			count++;
		}
		return count;
	}

	private boolean isBlankLine(int lineStart) {
		int end = lineStart + indentation(lineStart);
		return end >= input.size() || at(end) == '\n' || at(end) == '\r';
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
	}

	private boolean opensStatement(int start) {
		return at(start) == '}' || at(start) == '｝' || statementKeywords.contains(firstWord(start));
	}

	/** What stands at a place up to a blank, as far as it is no longer than a keyword. */
	private String firstWord(int start) {
		int end = start;
		while (end < input.size() && end - start < 12 && !Character.isWhitespace(at(end)) && at(end) != '\u3000') {
			end++;
		}
		return end > start ? input.substring(start, end - 1) : "";
	}

	private char at(int index) {
		return input.substring(index, index).charAt(0);
	}
}
