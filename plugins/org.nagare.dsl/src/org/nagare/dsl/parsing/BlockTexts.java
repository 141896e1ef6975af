package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Texts in a block that lack the quotes at their end or at their beginning. The signs of all that follow are then taken for the opposite of what
 * they are; the layout tells where the text was to end: before a line that is no deeper than the one on which it begins; and where it was to
 * begin: behind the line above that is less deep than the quotes at its end.
 */
final class BlockTexts {

	private static final String QUOTES = "\"\"\"";

	private final CharStream input;
	private final TolerantLexer lexer;

	BlockTexts(CharStream input, TolerantLexer lexer) {
		this.input = input;
		this.lexer = lexer;
	}

	/** What the tokens would be if quotes were missing around a place that cannot be read. */
	List<List<CommonToken>> mended(List<CommonToken> tokens, int offset) {
		int before = -1;
		int behind = -1;
		for (int i = 0; i < tokens.size() && behind < 0; i++) {
			if (tokens.get(i).getType() == InternalNagareParser.RULE_BLOCK_TEXT) {
				before = tokens.get(i).getStartIndex() <= offset ? i : before;
				behind = tokens.get(i).getStartIndex() > offset ? i : -1;
			}
		}
		return Stream.of(before < 0 ? Optional.<List<CommonToken>>empty() : closed(tokens, before), behind < 0 ? Optional.<List<CommonToken>>empty() : opened(tokens, behind, offset))
				.flatMap(Optional::stream).toList();
	}

	private Optional<List<CommonToken>> closed(List<CommonToken> tokens, int index) {
		CommonToken text = tokens.get(index);
		int end = lexer.endOfBlock(text);
		if (end > text.getStopIndex()) {
			return Optional.empty();
		}
		List<CommonToken> mended = new ArrayList<>(tokens.subList(0, index));
		CommonToken closed = text(text.getStartIndex(), end - 1, text);
		closed.setText(input.substring(text.getStartIndex(), end - 1) + "\n" + QUOTES);
		mended.add(new MissingSign(input, text.getStartIndex(), quotes(text, text.getStartIndex()), LanguageFinding.SYNTAX_UNCLOSED_TEXT, Map.of("quote", QUOTES)));
		mended.add(closed);
		mended.addAll(lexer.tokensFrom(end, closed));
		return Optional.of(mended);
	}

	private Optional<List<CommonToken>> opened(List<CommonToken> tokens, int index, int offset) {
		CommonToken text = tokens.get(index);
		int quotes = text.getStartIndex();
		if (!isBlankFromLineStart(quotes) || !isBlankToLineEnd(quotes + QUOTES.length())) {
			return Optional.empty();
		}
		List<TokenLines.Line> lines = TokenLines.of(tokens.subList(0, index));
		int key = lines.size() - 1;
		while (key >= 0 && lines.get(key).indentation() >= text.getCharPositionInLine()) {
			key--;
		}
		if (key < 0 || key == lines.size() - 1 || tokens.get(lines.get(key).first()).getStartIndex() > offset) {
			return Optional.empty();
		}
		int first = lines.get(key + 1).first();
		CommonToken begin = tokens.get(first);
		CommonToken last = tokens.get(lines.get(key).last());
		List<CommonToken> mended = new ArrayList<>(tokens.subList(0, first));
		CommonToken opened = text(begin.getStartIndex(), quotes + QUOTES.length() - 1, begin);
		opened.setText(QUOTES + "\n" + " ".repeat(begin.getCharPositionInLine()) + input.substring(begin.getStartIndex(), quotes + QUOTES.length() - 1));
		mended.add(new MissingSign(input, begin.getStartIndex(), last, LanguageFinding.SYNTAX_UNOPENED_TEXT, Map.of("quote", QUOTES)));
		mended.add(opened);
		mended.addAll(lexer.tokensFrom(quotes + QUOTES.length(), opened));
		return Optional.of(mended);
	}

	private CommonToken text(int start, int stop, CommonToken at) {
		CommonToken text = new CommonToken(input, InternalNagareParser.RULE_BLOCK_TEXT, Token.DEFAULT_CHANNEL, start, stop);
		text.setLine(at.getLine());
		text.setCharPositionInLine(at.getCharPositionInLine());
		return text;
	}

	private CommonToken quotes(CommonToken text, int start) {
		return text(start, start + QUOTES.length() - 1, text);
	}

	private boolean isBlankFromLineStart(int offset) {
		int i = offset - 1;
		while (i >= 0 && at(i) != '\n' && Character.isWhitespace(at(i))) {
			i--;
		}
		return i < 0 || at(i) == '\n';
	}

	private boolean isBlankToLineEnd(int offset) {
		int i = offset;
		while (i < input.size() && at(i) != '\n' && Character.isWhitespace(at(i))) {
			i++;
		}
		return i == input.size() || at(i) == '\n';
	}

	private char at(int offset) {
		return input.substring(offset, offset).charAt(0);
	}
}
