package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * A line that stops before all is said that its first word asks for. The parser takes what stands below for what is missing, as every keyword may
 * be a name, and stumbles there. Read as if the text ended with the line, it tells itself what is missing.
 */
final class UnfinishedLine {

	/** The last word of a line, and what is said of what is missing behind it. */
	record Found(int last, SyntaxErrorMessage message) {

		/** The sign that is missing, where nothing but a sign is. */
		Optional<String> sign() {
			String[] data = message.getIssueData();
			return data != null && data.length == 1 ? Optional.of(data[0]) : Optional.empty();
		}
	}

	private static final String CLOSING = "}";
	private static final Set<String> AT_END = Set.of(LanguageFinding.SYNTAX_END.code(), LanguageFinding.SYNTAX_REASON_MISSING.code());
	/** A statement that goes over more lines is looked at in these only. */
	static final int MOST_LINES = 3;

	private final List<CommonToken> tokens;
	private final Function<List<CommonToken>, IParseResult> reader;

	UnfinishedLine(List<CommonToken> tokens, Function<List<CommonToken>, IParseResult> reader) {
		this.tokens = tokens;
		this.reader = reader;
	}

	/** The unfinished lines to which a slip may be due, from the first: those that end before the slip itself, or before its line. */
	List<Found> before(int slip) {
		int first = firstOfLine(slip);
		boolean ends = slip == tokens.size() || tokens.get(slip).getType() == InternalNagareParser.RULE_RIGHT_BRACE;
		List<Found> found = new ArrayList<>();
		Optional<Found> own = endsLine(slip) ? endingBefore(behind(slip)) : Optional.empty();
		Optional<Found> next = own.isPresent() ? own : endingBefore(ends ? slip : first);
		while (next.isPresent() && found.size() < MOST_LINES) {
			found.addFirst(next.get());
			next = endingBefore(firstOfLine(next.get().last()));
		}
		return found;
	}

	/** The line of the first word from a place on, if it is unfinished. */
	Optional<Found> onLineOf(int place) {
		int first = place;
		while (first < tokens.size() && BraceRepair.isBlank(tokens.get(first))) {
			first++;
		}
		int end = first;
		while (end < tokens.size() && !BrokenPart.isBrace(tokens.get(end)) && (BraceRepair.isBlank(tokens.get(end)) || tokens.get(end).getLine() == tokens.get(first).getLine())) {
			end++;
		}
		boolean opens = end < tokens.size() && tokens.get(end).getType() == InternalNagareParser.RULE_LEFT_BRACE && tokens.get(end).getLine() == tokens.get(first).getLine();
		return end == first || opens ? Optional.empty() : endingBefore(end);
	}

	/** Whether the slip is a word with nothing behind it on its line: the parser stops before what it cannot tell from something else. */
	private boolean endsLine(int slip) {
		int behind = behind(slip);
		return slip < tokens.size() && !BrokenPart.isBrace(tokens.get(slip)) && (behind == tokens.size() || BrokenPart.isBrace(tokens.get(behind))
				|| tokens.get(behind).getLine() != tokens.get(slip).getLine());
	}

	private int behind(int slip) {
		int behind = slip + 1;
		while (behind < tokens.size() && BraceRepair.isBlank(tokens.get(behind))) {
			behind++;
		}
		return Math.min(behind, tokens.size());
	}

	private int firstOfLine(int slip) {
		int first = slip;
		for (int i = slip - 1; i >= 0 && slip < tokens.size() && tokens.get(i).getLine() == tokens.get(slip).getLine() && !BrokenPart.isBrace(tokens.get(i)); i--) {
			first = BraceRepair.isBlank(tokens.get(i)) ? first : i;
		}
		return first;
	}

	/** The line that ends before a place, if it is unfinished. */
	Optional<Found> endingBefore(int border) {
		int last = border - 1;
		while (last >= 0 && BraceRepair.isBlank(tokens.get(last))) {
			last--;
		}
		if (last < 0 || BrokenPart.isBrace(tokens.get(last))) {
			return Optional.empty();
		}
		int end = last;
		return missingAtEnd(reader.apply(tokens.subList(0, border))).map(message -> new Found(end, message));
	}

	/** Whether nothing more is missing on a line once a sign is put in at its end. */
	boolean isFinishedWith(CommonToken sign, int last) {
		List<CommonToken> with = new ArrayList<>(tokens.subList(0, last + 1));
		with.add(sign);
		return missingAtEnd(reader.apply(with)).isEmpty();
	}

	/** What a text lacks at its end, if nothing else is wrong before; the brace of a block that goes on is nothing that a line lacks. */
	private static Optional<SyntaxErrorMessage> missingAtEnd(IParseResult read) {
		for (INode error : read.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			if (message != null && !BrokenPart.isPlaced(message) && !BrokenPart.isOfValue(message)) {
				boolean goesOn = new Found(0, message).sign().filter(CLOSING::equals).isPresent();
				return goesOn || !AT_END.contains(message.getIssueCode()) ? Optional.empty() : Optional.of(message);
			}
		}
		return Optional.empty();
	}
}
