package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareLexer;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * A line on which one quote is missing: with it put in, at each place where a word begins or ends. Which of them it is tells the grammar; where
 * several are possible, it is the one with the fewest blanks in the text, which so swallows no name or keyword beside it.
 */
final class LineQuotes {

	private static final String BLANKS = " \t\u3000\u00A0";
	private static final String SIGNS = ",、，:：{｛}｝(（)）→";
	/** A line of a person has fewer places; each of more would cost a reading of the whole line, and what was meant would be no clearer. */
	private static final int MOST_PLACES = 80;
	private static final int LONGEST = 2_000;

	private final List<CommonToken> tokens;
	private final CharStream input;
	private final Set<String> statementKeywords;

	LineQuotes(List<CommonToken> tokens, CharStream input, Set<String> statementKeywords) {
		this.tokens = tokens;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** Some of the tokens: those of one line. */
	private record Line(int first, int end) {

		/** All tokens, with others in the place of those of the line. */
		List<CommonToken> replaced(List<CommonToken> tokens, List<CommonToken> by) {
			List<CommonToken> all = new ArrayList<>(tokens.subList(0, first));
			all.addAll(by);
			all.addAll(tokens.subList(end, tokens.size()));
			return all;
		}
	}

	/** All tokens with one quote put in on the line of a token: once for each place where it may be missing, the likeliest first. None where no quote is missing on it. */
	Stream<List<CommonToken>> onLineOf(int token) {
		Line line = lineOf(token);
		List<CommonToken> part = tokens.subList(line.first(), line.end());
		if (!lacksQuote(part)) {
			return Stream.empty();
		}
		String written = input.substring(part.getFirst().getStartIndex(), part.getLast().getStopIndex());
		if (written.length() > LONGEST) {
			return Stream.empty();
		}
		List<Integer> places = IntStream.rangeClosed(0, written.length()).filter(at -> isBorder(written, at)).boxed().toList();
		if (places.size() > MOST_PLACES) {
			return Stream.empty();
		}
		return places.stream().map(at -> with(part, written, List.of(at))).filter(LineQuotes::isMended).sorted(Comparator.comparingLong(LineQuotes::blanks)).map(quoted -> line.replaced(tokens, quoted));
	}

	/**
	 * All tokens with two quotes put in on the line of a text that has swallowed a keyword, one of them into this text: once for each pair of places, the
	 * likeliest first.
	 */
	Stream<List<CommonToken>> onLineOfSwallowing(int text) {
		Line line = lineOf(text);
		List<CommonToken> part = tokens.subList(line.first(), line.end());
		int start = part.getFirst().getStartIndex();
		String written = input.substring(start, part.getLast().getStopIndex());
		if (written.length() > LONGEST) {
			return Stream.empty();
		}
		List<Integer> places = IntStream.rangeClosed(0, written.length()).filter(at -> isBorder(written, at)).boxed().toList();
		int first = tokens.get(text).getStartIndex() - start;
		int last = tokens.get(text).getStopIndex() - start;
		if (places.size() > MOST_PLACES) {
			return Stream.empty();
		}
		return places.stream().filter(at -> at > first && at < last).flatMap(at -> places.stream().filter(other -> other > last).map(other -> with(part, written, List.of(at, other))))
				.filter(quoted -> isMended(quoted) && IntStream.range(0, quoted.size()).noneMatch(i -> SwallowedQuotes.isSwallowing(quoted, i)))
				.sorted(Comparator.comparingLong(LineQuotes::blanks)).map(quoted -> line.replaced(tokens, quoted));
	}

	private Line lineOf(int token) {
		int number = tokens.get(token).getLine();
		int first = token;
		while (first > 0 && tokens.get(first - 1).getLine() == number && !isBreak(tokens.get(first - 1))) {
			first--;
		}
		int end = token + 1;
		while (end < tokens.size() && tokens.get(end).getLine() == number && !isBreak(tokens.get(end))) {
			end++;
		}
		return new Line(first, end);
	}

	/** Whether a text of the line has no end; a text in a block beside it has quotes of its own, which tell nothing of the line. */
	private static boolean lacksQuote(List<CommonToken> line) {
		return line.stream().anyMatch(LineQuotes::isOpen) && line.stream().noneMatch(token -> token.getType() == InternalNagareParser.RULE_BLOCK_TEXT);
	}

	/** Whether the quote that was put in begins or ends a text, and no text is left without an end. */
	private static boolean isMended(List<CommonToken> quoted) {
		return quoted.stream().noneMatch(LineQuotes::isOpen) && quoted.stream().anyMatch(LineQuotes::isQuote);
	}

	/** How many blanks the texts have that were mended. */
	private static long blanks(List<CommonToken> quoted) {
		return IntStream.range(1, quoted.size()).filter(i -> isQuote(quoted.get(i - 1)))
				.mapToLong(i -> quoted.get(i).getText().chars().filter(c -> Character.isWhitespace(c) || c == '\u3000').count()).sum();
	}

	private static boolean isQuote(CommonToken token) {
		return token instanceof MissingSign sign && sign.isOfText();
	}

	private static boolean isBreak(CommonToken token) {
		return BraceRepair.isBlank(token) && token.getText().indexOf('\n') >= 0;
	}

	/** Whether a text has no end, be it only its first sign. */
	private static boolean isOpen(CommonToken token) {
		return token.getType() == InternalNagareParser.RULE_ANY_OTHER && token.getText().equals("\"") || token.getType() == InternalNagareParser.RULE_STRING && (token.getText().length() < 2 || !token.getText().endsWith("\""));
	}

	/** Whether something begins or ends at a place: behind or before a blank, and where words meet signs. */
	private static boolean isBorder(String written, int at) {
		boolean blankBefore = at == 0 || BLANKS.indexOf(written.charAt(at - 1)) >= 0;
		boolean blankBehind = at == written.length() || BLANKS.indexOf(written.charAt(at)) >= 0;
		if (blankBefore || blankBehind) {
			return blankBefore != blankBehind;
		}
		return SIGNS.indexOf(written.charAt(at - 1)) >= 0 != SIGNS.indexOf(written.charAt(at)) >= 0;
	}

	/** The tokens of the line with quotes at places of it; what was put in on the line before stays where it is. */
	private List<CommonToken> with(List<CommonToken> part, String written, List<Integer> places) {
		List<CommonToken> quoted = read(part, written, places);
		for (CommonToken token : part) {
			if (token.getStopIndex() < token.getStartIndex()) {
				int place = 0;
				while (place < quoted.size() && (quoted.get(place).getStartIndex() < token.getStartIndex() || isPutIn(quoted.get(place), token))) {
					place++;
				}
				quoted.add(place, token);
			}
		}
		return quoted;
	}

	/** What stands at the same place and was put in, too, stays before it. */
	private static boolean isPutIn(CommonToken other, CommonToken token) {
		return other.getStartIndex() == token.getStartIndex() && other.getStopIndex() < other.getStartIndex() && !isQuote(other);
	}

	/** @param places where quotes are put in, in their order */
	private List<CommonToken> read(List<CommonToken> part, String written, List<Integer> places) {
		StringBuilder with = new StringBuilder(written);
		// where they stand once all of them are put in
		List<Integer> quotes = IntStream.range(0, places.size()).mapToObj(i -> places.get(i) + i).toList();
		quotes.forEach(at -> with.insert(at.intValue(), '"'));
		CharStream line = new ANTLRStringStream(with.toString());
		CommonToken first = part.get(0);
		List<CommonToken> quoted = new ArrayList<>();
		for (CommonToken token : new TolerantLexer(new InternalNagareLexer(line), line, statementKeywords).tokens()) {
			int start = token.getStartIndex();
			int stop = token.getStopIndex();
			int from = start - (int) quotes.stream().filter(at -> at < start).count();
			List<Integer> held = token.getType() == InternalNagareParser.RULE_STRING ? quotes.stream().filter(at -> start <= at && at <= stop).toList() : List.of();
			String text = token.getText();
			token.setStartIndex(first.getStartIndex() + from);
			token.setStopIndex(first.getStartIndex() + stop - (int) quotes.stream().filter(at -> at <= stop).count());
			token.setInputStream(input);
			token.setCharPositionInLine(first.getCharPositionInLine() + from);
			token.setLine(first.getLine());
			for (int at : held) {
				token.setText(text);
				quoted.add(new MissingSign(input, token.getStartIndex(), token, start == at ? LanguageFinding.SYNTAX_UNOPENED_TEXT : LanguageFinding.SYNTAX_UNCLOSED_TEXT, Map.of("quote", "\"")));
			}
			quoted.add(token);
		}
		return quoted;
	}
}
