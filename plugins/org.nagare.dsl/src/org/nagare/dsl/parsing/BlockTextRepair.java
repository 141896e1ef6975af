package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Puts in the quotes that texts in blocks lack. One that is missing turns all signs behind it into the opposite of what they are, so the text is gone
 * through from its beginning, statement by statement, and each is looked at by itself: whatever else is wrong with the text hides nothing, and costs
 * nothing. Behind a text that was mended the signs are read anew.
 */
final class BlockTextRepair {

	/** So many places of one statement are tried, and in all as many as go through so many tokens. */
	private static final int MOST_PLACES = 8;
	private static final int MOST_TOKENS = 2_000_000;
	/** So many texts of one statement are mended together, if all that is tried for it goes through no more tokens than these. */
	private static final int MOST_IN_STATEMENT = 3;
	private static final int MOST_TOKENS_OF_STATEMENT = 200_000;
	/** What a statement costs that has other slips, too: they are mended in it for comparison, as long as that takes no more than so many tokens. */
	private static final int MOST_TOKENS_OF_OTHERS = 200_000;
	/** The beginning of a statement inside a text weighs as much as so many characters that are not read. */
	private static final int COST_OF_STATEMENT_IN_TEXT = 20;

	private final TolerantLexer lexer;
	private final BlockTexts texts;
	private final Function<List<CommonToken>, IParseResult> reader;
	private final CharStream input;
	private final Set<String> statementKeywords;
	private int tokensLeft = MOST_TOKENS;

	BlockTextRepair(TolerantLexer lexer, Function<List<CommonToken>, IParseResult> reader, CharStream input, Set<String> statementKeywords) {
		this.lexer = lexer;
		this.texts = new BlockTexts(input, lexer);
		this.reader = reader;
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** The tokens with the missing quotes, or the same list where none is missing. */
	List<CommonToken> repaired(List<CommonToken> tokens) {
		List<CommonToken> repaired = new ArrayList<>(tokens.size());
		boolean changed = false;
		Rest rest = new Rest(tokens);
		for (List<CommonToken> statement = rest.next(); !statement.isEmpty(); statement = rest.next()) {
			for (Optional<List<CommonToken>> mended = mended(statement); mended.isPresent(); mended = mended(statement)) {
				statement = mended.get();
				rest.goOnBehind(statement);
				changed = true;
			}
			repaired.addAll(statement);
		}
		return changed ? repaired : tokens;
	}

	/** What is still to be gone through: as it was read at first, or read anew behind a text that was mended, until both are the same again. */
	private final class Rest {

		private final List<CommonToken> first;
		private int next;
		private CommonToken before;
		private int offset;

		Rest(List<CommonToken> first) {
			this.first = first;
		}

		/** The next statement; empty behind the last. */
		List<CommonToken> next() {
			if (before != null) {
				List<CommonToken> statement = lexer.statementFrom(offset, before);
				if (!statement.isEmpty()) {
					goOnBehind(statement);
				}
				return statement;
			}
			int begin = next;
			if (begin < first.size()) {
				next++;
			}
			while (next < first.size() && !Statements.opens(first, next, statementKeywords)) {
				next++;
			}
			return first.subList(begin, next);
		}

		void goOnBehind(List<CommonToken> statement) {
			// what a merge has left tells nothing of lines
			before = statement.stream().filter(token -> !(token instanceof MissingSign)).reduce((one, other) -> other).orElseThrow();
			offset = statement.getLast().getStopIndex() + 1;
			int same = BrokenPart.indexOf(first, offset);
			if (same < first.size() && first.get(same).getStartIndex() == offset && Statements.opens(first, same, statementKeywords)) {
				before = null;
				next = same;
			}
		}
	}

	/** The statement with quotes that it lacks, up to where the next statement begins then; empty where none are missing or nothing helps. */
	private Optional<List<CommonToken>> mended(List<CommonToken> statement) {
		List<Tried> tried = tokensLeft < 0 ? List.of() : tried(statement);
		if (tried.isEmpty() || isSound(statement)) {
			return Optional.empty();
		}
		Optional<List<CommonToken>> sound = Optional.empty();
		int more = 0;
		do {
			sound = sound(tried, more++);
		} while (sound.isEmpty() && more < MOST_IN_STATEMENT && Math.pow(tried.size(), more + 1) * statement.size() < MOST_TOKENS_OF_STATEMENT);
		return sound.or(() -> best(tried, statement));
	}

	/** A statement as it would be. */
	private record Tried(List<CommonToken> statement, boolean byQuotes) {
	}

	private List<Tried> tried(List<CommonToken> statement) {
		return texts.mended(statement).limit(MOST_PLACES).map(place -> {
			CommonToken text = place.head().getLast();
			List<CommonToken> mended = new ArrayList<>(place.head());
			mended.addAll(lexer.statementFrom(text.getStopIndex() + 1, text));
			return new Tried(mended, place.byQuotes());
		}).toList();
	}

	/** The first with which nothing is left to say, once so many others are mended in it. */
	private Optional<List<CommonToken>> sound(List<Tried> tried, int others) {
		for (Tried each : tried) {
			Optional<List<CommonToken>> sound = tokensLeft < 0 ? Optional.empty()
					: others > 0 ? sound(tried(each.statement()), others - 1) : Optional.of(each.statement()).filter(this::isSound);
			if (sound.isPresent()) {
				return sound;
			}
		}
		return Optional.empty();
	}

	/** Where something else is wrong with the statement, too: what costs less than it. */
	private Optional<List<CommonToken>> best(List<Tried> tried, List<CommonToken> statement) {
		Optional<List<CommonToken>> best = Optional.empty();
		int least = loss(statement);
		for (Tried each : tried) {
			int loss = tokensLeft < 0 ? Integer.MAX_VALUE : loss(each.statement());
			// what is left of quotes tells more than a text without an end, which costs as much
			if (loss < least || loss == least && best.isEmpty() && each.byQuotes()) {
				best = Optional.of(each.statement());
				least = loss;
			}
		}
		return best;
	}

	/** Whether nothing is told but the signs that were put in. */
	private boolean isSound(List<CommonToken> statement) {
		Excerpt excerpt = Excerpt.of(statement, input);
		try {
			IParseResult result = read(statement);
			return Recovery.unread(result) == 0 && Recovery.errors(result) == Recovery.placed(result);
		} finally {
			excerpt.putBack(statement);
		}
	}

	private int loss(List<CommonToken> statement) {
		int inTexts = COST_OF_STATEMENT_IN_TEXT * statementsInTexts(statement);
		List<CommonToken> others = new ArrayList<>(statement);
		Excerpt excerpt = Excerpt.of(others, input);
		try {
			Recovery recovery = new Recovery(this::read, excerpt.input(), statementKeywords, MOST_TOKENS_OF_OTHERS);
			return Recovery.loss(recovery.result(others, read(others))) + inTexts;
		} finally {
			excerpt.putBack(others);
		}
	}

	private int statementsInTexts(List<CommonToken> statement) {
		return statement.stream().filter(token -> token.getType() == InternalNagareParser.RULE_BLOCK_TEXT).mapToInt(lexer::statementsIn).sum();
	}

	private IParseResult read(List<CommonToken> tokens) {
		tokensLeft -= tokens.size();
		return reader.apply(tokens);
	}
}
