package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Texts in a block that lack the quotes at their end or at their beginning, or one or two of the three. The signs of all that follow are then taken
 * for the opposite of what they are; what is left of the quotes tells where the text was to begin or to end, else the layout: it was to end before a
 * line that is no deeper than the one on which it begins, and to begin behind the line above that is less deep than the quotes at its end.
 */
final class BlockTexts {

	private static final String QUOTES = "\"\"\"";
	/** No statement of a person has so many texts in blocks, for each of which its end would be looked for in all that follows. */
	private static final int MOST_TEXTS = 1_000;
	/** So many places are tried at which a text may end. */
	private static final int MOST_LEFT = 3;

	/**
	 * How a statement would begin.
	 *
	 * @param head     its tokens up to the text that lacks quotes, which is the last; what stands behind is to be read anew
	 * @param byQuotes whether quotes of which some are missing tell so; else the layout alone does
	 */
	record Mended(List<CommonToken> head, boolean byQuotes) {
	}

	private final CharStream input;
	private final TolerantLexer lexer;

	BlockTexts(CharStream input, TolerantLexer lexer) {
		this.input = input;
		this.lexer = lexer;
	}

	/** What a statement would be if quotes were missing in it, from its beginning. */
	Stream<Mended> mended(List<CommonToken> statement) {
		boolean tooMany = statement.stream().filter(token -> token.getType() == InternalNagareParser.RULE_BLOCK_TEXT).limit(MOST_TEXTS + 1L).count() > MOST_TEXTS;
		return IntStream.range(0, tooMany ? 0 : statement.size()).boxed().flatMap(at -> mended(statement, at).stream());
	}

	private List<Mended> mended(List<CommonToken> statement, int at) {
		CommonToken token = statement.get(at);
		if (at > 0 && statement.get(at - 1) instanceof MissingSign sign && (sign.isOfSomeQuotes() || sign.isOfText())) {
			return List.of(); // was mended already
		}
		if (token.getType() != InternalNagareParser.RULE_BLOCK_TEXT) {
			return Stream.concat(adjacent(statement, at).stream(), betweenLeft(statement, at).stream()).toList();
		}
		List<Mended> mended = new ArrayList<>();
		List<Quotes> left = leftToClose(token);
		int entry = lexer.endBeforeEntry(token);
		left.stream().filter(quotes -> entry < 0 || quotes.end() <= entry).forEach(quotes -> mended.add(closed(statement, at, quotes)));
		if (entry >= 0) {
			mended.add(closedAt(statement, at, entry));
		}
		left.stream().filter(quotes -> entry >= 0 && quotes.end() > entry).forEach(quotes -> mended.add(closed(statement, at, quotes)));
		closed(statement, at).ifPresent(mended::add);
		openedByQuotes(statement, at).ifPresent(mended::add);
		opened(statement, at).ifPresent(mended::add);
		return mended;
	}

	/** One or two quotes where three are due. */
	private record Quotes(int start, int count) {

		int end() {
			return start + count;
		}
	}

	/** What may be left of the quotes that were to end a text: two at the end of a line, or one alone on a line, at the end of the first line, or where the layout ends the text. */
	private List<Quotes> leftToClose(CommonToken text) {
		List<Quotes> left = new ArrayList<>();
		int layoutEnd = lexer.endOfBlock(text);
		int first = text.getStartIndex() + QUOTES.length();
		int last = Math.min(text.getStopIndex() + 1, input.size());
		for (int lineStart = first; lineStart < last && left.size() < MOST_LEFT;) {
			int lineEnd = lineStart;
			while (lineEnd < last && at(lineEnd) != '\n') {
				lineEnd++;
			}
			Quotes quotes = quotesAtEnd(lineStart, lineEnd);
			boolean ends = lineStart == first || quotes.end() == layoutEnd || isBlankFromLineStart(quotes.start());
			if (quotes.count() == 2 || quotes.count() == 1 && ends) {
				left.add(quotes);
			}
			lineStart = lineEnd + 1;
		}
		return left;
	}

	/** The quotes with which a line ends, blanks aside; as many as there are. */
	private Quotes quotesAtEnd(int lineStart, int lineEnd) {
		int end = lineEnd;
		while (end > lineStart && Character.isWhitespace(at(end - 1))) {
			end--;
		}
		int start = end;
		while (start > lineStart && at(start - 1) == '"') {
			start--;
		}
		return new Quotes(start, end - start);
	}

	private Mended closed(List<CommonToken> tokens, int index, Quotes left) {
		CommonToken text = tokens.get(index);
		CommonToken closed = text(text.getStartIndex(), left.end() - 1, text);
		closed.setText(input.substring(text.getStartIndex(), left.start() - 1) + QUOTES);
		return mended(tokens.subList(0, index), incomplete(text, left), closed);
	}

	private Optional<Mended> closed(List<CommonToken> tokens, int index) {
		CommonToken text = tokens.get(index);
		int end = lexer.endOfBlock(text);
		return end > text.getStopIndex() ? Optional.empty() : Optional.of(closedAt(tokens, index, end));
	}

	private Mended closedAt(List<CommonToken> tokens, int index, int end) {
		CommonToken text = tokens.get(index);
		CommonToken closed = text(text.getStartIndex(), end - 1, text);
		closed.setText(input.substring(text.getStartIndex(), end - 1) + "\n" + QUOTES);
		CommonToken under = text(text.getStartIndex(), text.getStartIndex() + QUOTES.length() - 1, text);
		long lines = input.substring(text.getStartIndex(), end - 1).chars().filter(c -> c == '\n').count();
		Map<String, String> told = Map.of("quote", QUOTES, "line", Long.toString(text.getLine() + lines));
		return mended(tokens.subList(0, index), new MissingSign(input, text.getStartIndex(), under, LanguageFinding.SYNTAX_UNCLOSED_TEXT, told), closed);
	}

	/** The text begins with what is left of its quotes, the nearest before those that end it. */
	private Optional<Mended> openedByQuotes(List<CommonToken> tokens, int index) {
		int end = tokens.get(index).getStartIndex() + QUOTES.length();
		for (int i = index - 1; i >= 0 && tokens.get(i).getType() != InternalNagareParser.RULE_BLOCK_TEXT; i--) {
			CommonToken token = tokens.get(i);
			// quotes that end a text stand behind its last word, those that begin one behind a blank
			int count = i > 0 && BraceRepair.isBlank(tokens.get(i - 1)) ? leftToOpen(token) : 0;
			if (count > 0) {
				Quotes left = new Quotes(token.getStartIndex(), count);
				CommonToken opened = text(token.getStartIndex(), end - 1, token);
				opened.setText(QUOTES + input.substring(left.end(), end - 1));
				return Optional.of(mended(tokens.subList(0, i), incomplete(token, left), opened));
			}
		}
		return Optional.empty();
	}

	/** How many quotes a token has that may be left of three: an empty text, or one without an end; else none. */
	private static int leftToOpen(CommonToken token) {
		String written = token.getText();
		return switch (token.getType()) {
			case InternalNagareParser.RULE_STRING -> written.equals("\"\"") ? 2 : written.length() < 2 || !written.endsWith("\"") ? 1 : 0;
			case InternalNagareParser.RULE_ANY_OTHER -> written.equals("\"") ? 1 : 0;
			default -> 0;
		};
	}

	/** A text that ends with three quotes on its line and begins with one, which is read as a text and an empty text at its end. */
	private Optional<Mended> adjacent(List<CommonToken> tokens, int at) {
		CommonToken end = tokens.get(at);
		if (at == 0 || leftToOpen(end) != 2) {
			return Optional.empty();
		}
		CommonToken begin = tokens.get(at - 1);
		if (begin.getType() != InternalNagareParser.RULE_STRING || begin.getStopIndex() + 1 != end.getStartIndex()) {
			return Optional.empty();
		}
		CommonToken text = text(begin.getStartIndex(), end.getStopIndex(), begin);
		text.setText("\"\"" + input.substring(begin.getStartIndex(), end.getStopIndex()));
		return Optional.of(mended(tokens.subList(0, at - 1), incomplete(begin, new Quotes(begin.getStartIndex(), 1)), text));
	}

	/** A text at both ends of which quotes are missing: they stand at the ends of lines or, where there are two, beside its words. */
	private Optional<Mended> betweenLeft(List<CommonToken> tokens, int at) {
		CommonToken begin = tokens.get(at);
		boolean begins = isBlankToLineEnd(begin.getStopIndex() + 1) || leftToOpen(begin) == 2 && !Character.isWhitespace(at(begin.getStopIndex() + 1));
		if (leftToOpen(begin) == 0 || !begins) {
			return Optional.empty();
		}
		for (int i = at + 1; i < tokens.size() && tokens.get(i).getType() != InternalNagareParser.RULE_BLOCK_TEXT; i++) {
			CommonToken end = tokens.get(i);
			boolean ends = isBlankFromLineStart(end.getStartIndex()) || leftToOpen(end) == 2 && !Character.isWhitespace(at(end.getStartIndex() - 1));
			if (leftToOpen(end) > 0 && ends && isBlankToLineEnd(end.getStopIndex() + 1)) {
				CommonToken text = text(begin.getStartIndex(), end.getStopIndex(), begin);
				text.setText(QUOTES + input.substring(begin.getStopIndex() + 1, end.getStartIndex() - 1) + QUOTES);
				List<CommonToken> head = new ArrayList<>(tokens.subList(0, at));
				head.add(incomplete(begin, new Quotes(begin.getStartIndex(), leftToOpen(begin))));
				return Optional.of(mended(head, incomplete(text, new Quotes(end.getStartIndex(), leftToOpen(end))), text));
			}
		}
		return Optional.empty();
	}

	/** The text begins below the line that is less deep than the quotes that end it. */
	private Optional<Mended> opened(List<CommonToken> tokens, int index) {
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
		if (key < 0 || key == lines.size() - 1) {
			return Optional.empty();
		}
		int first = lines.get(key + 1).first();
		CommonToken begin = tokens.get(first);
		CommonToken last = tokens.get(lines.get(key).last());
		CommonToken opened = text(begin.getStartIndex(), quotes + QUOTES.length() - 1, begin);
		opened.setText(QUOTES + "\n" + " ".repeat(begin.getCharPositionInLine()) + input.substring(begin.getStartIndex(), quotes + QUOTES.length() - 1));
		return Optional.of(mended(tokens.subList(0, first), new MissingSign(input, begin.getStartIndex(), last, LanguageFinding.SYNTAX_UNOPENED_TEXT, Map.of("quote", QUOTES)), opened));
	}

	private Mended mended(List<CommonToken> before, MissingSign told, CommonToken text) {
		List<CommonToken> mended = new ArrayList<>(before);
		mended.add(told);
		mended.add(text);
		return new Mended(mended, told.isOfSomeQuotes());
	}

	/** Says that there are too few quotes; stands before the text that they begin or end, and is told under them. */
	private MissingSign incomplete(CommonToken text, Quotes left) {
		CommonToken under = text(left.start(), left.end() - 1, text);
		return new MissingSign(input, text.getStartIndex(), under, LanguageFinding.SYNTAX_THREE_QUOTES, Map.of("found", "\"".repeat(left.count())));
	}

	private CommonToken text(int start, int stop, CommonToken at) {
		CommonToken text = new CommonToken(input, InternalNagareParser.RULE_BLOCK_TEXT, Token.DEFAULT_CHANNEL, start, stop);
		text.setLine(at.getLine());
		text.setCharPositionInLine(at.getCharPositionInLine());
		return text;
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
