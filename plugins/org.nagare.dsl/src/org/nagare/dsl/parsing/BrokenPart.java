package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * The place where the parser stopped, and what can be set aside there so that it goes on: the line with the slip, with the braces that open
 * on it, or else everything up to the next statement. What is set aside keeps the message of the slip and its place.
 */
final class BrokenPart {

	private static final Set<String> OF_VALUES = Set.of(LanguageFinding.SYNTAX_UNCLOSED_TEXT.code(), LanguageFinding.SYNTAX_DATE.code(), LanguageFinding.SYNTAX_DIGIT_GROUP.code());
	/** Slips that are known by what is written: nothing before them is unfinished. */
	private static final Set<String> OF_ITSELF = Stream.of(LanguageFinding.SYNTAX_WRONG_ARROW, LanguageFinding.SYNTAX_WRONG_QUOTE, LanguageFinding.SYNTAX_BEFORE_BRACE,
			LanguageFinding.SYNTAX_EXTRA_BRACE, LanguageFinding.SYNTAX_RANGE, LanguageFinding.SYNTAX_PATH, LanguageFinding.SYNTAX_COMMENT, LanguageFinding.SYNTAX_SUPERFLUOUS,
			LanguageFinding.SYNTAX_CHARACTER, LanguageFinding.SYNTAX_CONTROL_CHARACTER, LanguageFinding.SYNTAX_DATE, LanguageFinding.SYNTAX_DIGIT_GROUP, LanguageFinding.SYNTAX_CHOICE_NUMBER,
			LanguageFinding.SYNTAX_BRACKET_IN_NAME, LanguageFinding.SYNTAX_SLASH, LanguageFinding.SYNTAX_BLANK_MISSING).map(LanguageFinding::code).collect(Collectors.toUnmodifiableSet());
	/** Signs that are put in where a message misses them. */
	private static final Map<String, Integer> PUT_IN = Map.of("→", InternalNagareParser.RULE_ARROW, ",", InternalNagareParser.RULE_COMMA, ":", InternalNagareParser.RULE_COLON, "(", InternalNagareParser.RULE_LEFT_PARENTHESIS, ")",
			InternalNagareParser.RULE_RIGHT_PARENTHESIS, "〜", InternalNagareParser.RULE_TILDE);

	private final List<CommonToken> tokens;
	private final CharStream input;
	private final Optional<Piece.Told> told;

	private BrokenPart(List<CommonToken> tokens, CharStream input, Optional<Piece.Told> told) {
		this.tokens = tokens;
		this.input = input;
		this.told = told;
	}

	/** A place of which the parser said nothing. */
	static BrokenPart untold(List<CommonToken> tokens, CharStream input) {
		return new BrokenPart(tokens, input, Optional.empty());
	}

	/** The first slip that the parser stumbled over and that was not looked at before. */
	static Optional<BrokenPart> first(IParseResult result, List<CommonToken> tokens, Excerpt excerpt, Set<Integer> tried) {
		for (INode error : result.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			if (message != null && !isPlaced(message) && !isSetAside(tokens, error.getOffset()) && !isOfValue(message) && tried.add(excerpt.inWhole(error.getOffset()))) {
				return Optional.of(new BrokenPart(tokens, excerpt.input(), Optional.of(new Piece.Told(message, error.getOffset(), Math.max(1, error.getLength())))));
			}
		}
		return Optional.empty();
	}

	/** Whether the slip lies behind a place. */
	boolean isBehind(int offset) {
		return told.filter(what -> what.offset() > offset).isPresent();
	}

	private static boolean isSetAside(List<CommonToken> tokens, int offset) {
		for (int i = indexOf(tokens, offset + 1) - 1; i >= 0 && offset <= tokens.get(i).getStopIndex() + 1; i--) {
			if (tokens.get(i).getType() == Token.INVALID_TOKEN_TYPE) {
				return true;
			}
		}
		return false;
	}

	/** Whether a message says itself where it belongs, as those do of signs that were put in and of parts that were set aside. */
	static boolean isPlaced(SyntaxErrorMessage message) {
		return message.getIssueData() != null && message.getIssueData().length == 2;
	}

	/** A value that cannot be read is a token all the same and stops nobody. */
	static boolean isOfValue(SyntaxErrorMessage message) {
		boolean isLoneQuote = message.getIssueData() != null && message.getIssueData().length == 1 && LanguageFinding.SYNTAX_UNCLOSED_TEXT.code().equals(message.getIssueCode());
		return !isLoneQuote && OF_VALUES.contains(message.getIssueCode());
	}

	/** Where the slip is. */
	Optional<Integer> offset() {
		return told.map(Piece.Told::offset);
	}

	/**
	 * A line that lacks its text, and below it one that begins as far left, or with an arrow: that one is no text without its quotes. With a border
	 * between them each is told by itself.
	 */
	private Optional<Attempt> apart(int slip, Function<List<CommonToken>, IParseResult> reader) {
		int before = visibleBefore(slip);
		if (!isUnquoted() || before < 0 || tokens.subList(before, slip).stream().anyMatch(LineBorder.class::isInstance) || tokens.get(before).getLine() == tokens.get(slip).getLine()) {
			return Optional.empty();
		}
		int behind = slip + 1;
		while (behind < tokens.size() && BraceRepair.isBlank(tokens.get(behind))) {
			behind++;
		}
		boolean arrow = behind < tokens.size() && tokens.get(behind).getType() == InternalNagareParser.RULE_ARROW;
		boolean deeper = tokens.get(slip).getCharPositionInLine() > tokens.get(firstOfLine(before)).getCharPositionInLine();
		return deeper && !arrow ? Optional.empty()
				: new UnfinishedLine(tokens, reader).endingBefore(slip).map(line -> new Attempt(with(line.last() + 1, border(line)), Attempt.Kind.APART, tokens.get(line.last()).getStopIndex() + 1));
	}

	/** First with the sign that is missing, then with the line above completed or set aside if it is unfinished, then without a part. */
	List<Attempt> attempts(Set<String> statementKeywords, Function<List<CommonToken>, IParseResult> reader) {
		List<Attempt> attempts = new ArrayList<>();
		List<Attempt> swallowing = new ArrayList<>();
		int slip = told.map(what -> indexOf(tokens, what.offset())).orElse(tokens.size());
		if (slip < tokens.size()) {
			// a text without its end may have swallowed all that was to stand between it and the slip, so quotes come first
			LineQuotes quotes = new LineQuotes(tokens, input, statementKeywords);
			quotes.onLineOf(slip).forEach(quoted -> (swallowsFirst(quoted, slip) ? swallowing : attempts).add(new Attempt(quoted, Attempt.Kind.SIGN)));
			int before = visibleBefore(slip);
			if (before >= 0 && tokens.get(before).getLine() < tokens.get(slip).getLine()) {
				quotes.onLineOf(before).forEach(quoted -> attempts.add(new Attempt(quoted, Attempt.Kind.SIGN)));
			}
		}
		if (slip < tokens.size() && told.filter(what -> !OF_ITSELF.contains(what.message().getIssueCode())).isPresent()) {
			attempts.addAll(finished(slip, reader));
			apart(slip, reader).ifPresent(attempts::add);
		}
		attempts.addAll(swallowing);
		if (slip < tokens.size()) {
			withSign(slip, reader).ifPresent(attempts::add);
		}
		attempts.addAll(withoutPart());
		return attempts;
	}

	/** Whether the keyword with which a line begins would be the beginning of a text: the line above may rather lack one. */
	private boolean swallowsFirst(List<CommonToken> quoted, int slip) {
		CommonToken first = tokens.get(firstOfLine(slip));
		return MistypedKeyword.isKeyword(first.getText()) && quoted.stream().noneMatch(token -> token.getStartIndex() == first.getStartIndex() && token.getText().equals(first.getText()));
	}

	/** With the unfinished lines before a place completed or set aside: each by itself, then a border behind all of them; before that, where the lines below are unfinished, too, one behind each. */
	List<Attempt> finished(int place, Function<List<CommonToken>, IParseResult> reader) {
		UnfinishedLine unfinished = new UnfinishedLine(tokens, reader);
		List<UnfinishedLine.Found> lines = unfinished.before(place);
		List<Attempt> attempts = new ArrayList<>();
		if (!lines.isEmpty()) {
			List<CommonToken> borders = new ArrayList<>(tokens);
			lines.reversed().forEach(line -> borders.add(line.last() + 1, border(line)));
			int below = Math.max(place, lines.getLast().last() + 1) + lines.size();
			int from = withBordersBelow(borders, below, reader);
			if (from >= 0) {
				attempts.add(new Attempt(borders, Attempt.Kind.UNFINISHED, from));
			}
			lines.forEach(line -> attempts.addAll(finished(line, unfinished)));
			if (lines.size() > 1 && from < 0) {
				attempts.add(new Attempt(borders, Attempt.Kind.UNFINISHED, tokens.get(lines.getLast().last()).getStopIndex() + 1));
			}
		}
		return attempts;
	}

	/** A line below an unfinished one was taken for what that lacks. Puts borders behind those that are unfinished themselves; where the last of them ends, or -1 without any. */
	private int withBordersBelow(List<CommonToken> borders, int below, Function<List<CommonToken>, IParseResult> reader) {
		int from = -1;
		for (int place = below, lines = 0; lines < UnfinishedLine.MOST_LINES; lines++) {
			Optional<UnfinishedLine.Found> line = new UnfinishedLine(borders, reader).onLineOf(place);
			if (line.isEmpty()) {
				break;
			}
			int last = line.get().last();
			from = borders.get(last).getStopIndex() + 1;
			borders.add(last + 1, new LineBorder(input, borders.get(last), line.get().message()));
			place = last + 2;
		}
		return from;
	}

	/** With the sign that an unfinished line lacks, if nothing else; with a border behind it, so that all it says so far is kept; without the line. */
	private List<Attempt> finished(UnfinishedLine.Found line, UnfinishedLine unfinished) {
		List<Attempt> attempts = new ArrayList<>();
		CommonToken last = tokens.get(line.last());
		line.sign().map(PUT_IN::get).ifPresent(type -> {
			int at = last.getStopIndex() + 1;
			CommonToken sign = MissingSign.put(input, type, at, last);
			if (unfinished.isFinishedWith(sign, line.last())) {
				attempts.add(new Attempt(with(line.last() + 1, new Piece(input, at, last, Optional.of(missing(line))), sign), Attempt.Kind.UNFINISHED, at));
			}
		});
		attempts.add(new Attempt(with(line.last() + 1, border(line)), Attempt.Kind.UNFINISHED, last.getStopIndex() + 1));
		attempts.add(new Attempt(replaced(firstOfLine(line.last()), line.last(), Optional.of(missing(line))), Attempt.Kind.UNFINISHED, last.getStopIndex() + 1));
		return attempts;
	}

	private LineBorder border(UnfinishedLine.Found line) {
		return new LineBorder(input, tokens.get(line.last()), line.message());
	}

	private Piece.Told missing(UnfinishedLine.Found line) {
		CommonToken last = tokens.get(line.last());
		return new Piece.Told(line.message(), last.getStartIndex(), last.getStopIndex() + 1 - last.getStartIndex());
	}

	/** The tokens with some put in. */
	private List<CommonToken> with(int index, CommonToken... putIn) {
		List<CommonToken> with = new ArrayList<>(tokens);
		with.addAll(index, List.of(putIn));
		return with;
	}

	private int visibleBefore(int index) {
		int before = index - 1;
		while (before >= 0 && BraceRepair.isBlank(tokens.get(before))) {
			before--;
		}
		return before;
	}

	/** With the sign that the message misses before the slip; told behind the line above, where that is the one that lacks it. */
	private Optional<Attempt> withSign(int slip, Function<List<CommonToken>, IParseResult> reader) {
		String[] missed = told.orElseThrow().message().getIssueData();
		Integer type = missed != null && missed.length == 1 ? PUT_IN.get(missed[0]) : null;
		if (type == null) {
			return Optional.empty();
		}
		CommonToken next = tokens.get(slip);
		int before = visibleBefore(slip);
		if (before >= 0 && tokens.get(before).getLine() < next.getLine()) {
			Optional<UnfinishedLine.Found> above = new UnfinishedLine(tokens, reader).endingBefore(before + 1).filter(line -> line.sign().equals(Optional.of(missed[0])));
			if (above.isPresent()) {
				CommonToken last = tokens.get(before);
				int end = last.getStopIndex() + 1;
				return Optional.of(new Attempt(with(before + 1, new Piece(input, end, last, Optional.of(missing(above.get()))), MissingSign.put(input, type, end, last)), Attempt.Kind.SIGN));
			}
		}
		int at = next.getStartIndex();
		return Optional.of(new Attempt(with(slip, new Piece(input, at, next, told), MissingSign.put(input, type, at, next)), Attempt.Kind.SIGN));
	}

	/**
	 * The tokens without a part around the slip, the smallest part first: the slip itself, with the word before it, with an unquoted
	 * word behind it, to the end of its line, its line, and the line before it, where the slip was only noticed behind it.
	 */
	private List<Attempt> withoutPart() {
		List<Attempt> attempts = new ArrayList<>();
		int slip = told.map(what -> indexOf(tokens, what.offset())).orElse(tokens.size());
		if (slip == tokens.size()) {
			return attempts;
		}
		int before = visibleBefore(slip);
		boolean firstOfLine = before >= 0 && tokens.get(before).getLine() < tokens.get(slip).getLine();
		if (!isBrace(tokens.get(slip))) {
			attempts.add(new Attempt(replaced(slip, slip), Attempt.Kind.PART));
			if (before >= 0 && !firstOfLine && !isBrace(tokens.get(before))) {
				attempts.add(new Attempt(replaced(before, slip), Attempt.Kind.PART));
			}
			int behind = slip + 1;
			while (behind < tokens.size() && BraceRepair.isBlank(tokens.get(behind))) {
				behind++;
			}
			if (isUnquoted() && behind < tokens.size() && tokens.get(behind).getLine() == tokens.get(slip).getLine()) {
				attempts.add(new Attempt(replaced(slip, behind), Attempt.Kind.UNQUOTED));
			}
			part(slip, slip).ifPresent(attempts::add);
		}
		if (firstOfLine) {
			part(firstOfLine(before), before).ifPresent(attempts::add);
		}
		Optional<Attempt> line = part(firstOfLine(slip), slip);
		line.ifPresent(attempts::add);
		line.filter(part -> MistypedKeyword.isAt(tokens, slip)).ifPresent(part -> attempts.add(new Attempt(part.tokens(), Attempt.Kind.MISTYPED)));
		return attempts;
	}

	private boolean isUnquoted() {
		return told.filter(what -> LanguageFinding.SYNTAX_TEXT_EXPECTED.code().equals(what.message().getIssueCode())).isPresent();
	}

	/** The first token that starts at the offset or behind it; asked for each error of a text, so it does not look at all tokens. */
	static int indexOf(List<CommonToken> tokens, int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).getStartIndex() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The first token of the line, or of what stands behind a brace on it. */
	private int firstOfLine(int index) {
		int first = index;
		while (first > 0 && tokens.get(first - 1).getLine() == tokens.get(index).getLine() && !isBrace(tokens.get(first - 1))) {
			first--;
		}
		while (first < index && BraceRepair.isBlank(tokens.get(first))) {
			first++;
		}
		return first;
	}

	/** Without everything from a token to the end of the line, with all that stands in the braces that open there. */
	private Optional<Attempt> part(int first, int onLine) {
		int line = tokens.get(onLine).getLine();
		int depth = 0;
		int last = first - 1;
		for (int i = first; i < tokens.size() && (depth > 0 || tokens.get(i).getLine() == line); i++) {
			int type = tokens.get(i).getType();
			if (type == InternalNagareParser.RULE_RIGHT_BRACE && depth == 0) {
				break;
			}
			depth += type == InternalNagareParser.RULE_LEFT_BRACE ? 1 : type == InternalNagareParser.RULE_RIGHT_BRACE ? -1 : 0;
			last = BraceRepair.isBlank(tokens.get(i)) ? last : i;
		}
		return depth > 0 || last < first ? Optional.empty() : Optional.of(new Attempt(replaced(first, last), Attempt.Kind.PART));
	}

	static boolean isBrace(CommonToken token) {
		return token.getType() == InternalNagareParser.RULE_LEFT_BRACE || token.getType() == InternalNagareParser.RULE_RIGHT_BRACE;
	}

	private List<CommonToken> replaced(int first, int last) {
		return replaced(first, last, told.map(what -> within(what, tokens.get(last))));
	}

	private List<CommonToken> replaced(int first, int last, Optional<Piece.Told> told) {
		List<CommonToken> replaced = new ArrayList<>(tokens.subList(0, first));
		replaced.add(new Piece(input, tokens.get(first), tokens.get(last), told));
		replaced.addAll(tokens.subList(last + 1, tokens.size()));
		return replaced;
	}

	/** A slip that was only noticed behind the part is told at its last word. */
	private static Piece.Told within(Piece.Told what, CommonToken last) {
		return what.offset() <= last.getStopIndex() ? what : new Piece.Told(what.message(), last.getStartIndex(), last.getStopIndex() + 1 - last.getStartIndex());
	}

	/** Sets aside what the parser left over, up to the next statement or all of it. */
	boolean setAside(int leftOver, Set<String> statementKeywords, boolean all) {
		int first = indexOf(tokens, leftOver);
		if (first == tokens.size()) {
			return false;
		}
		int next = first + 1;
		while (next < tokens.size() && (all || !Statements.opens(tokens, next, statementKeywords))) {
			next++;
		}
		int last = next - 1;
		while (last > first && BraceRepair.isBlank(tokens.get(last))) {
			last--;
		}
		// of a slip before the place the message stands there; said again here it is left out
		CommonToken piece = new Piece(input, tokens.get(first), tokens.get(last), told);
		tokens.subList(first, last + 1).clear();
		tokens.add(first, piece);
		return true;
	}
}
