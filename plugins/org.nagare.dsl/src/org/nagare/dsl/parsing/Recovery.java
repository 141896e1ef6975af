package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.nagare.dsl.parsing.Attempt.Kind;

/**
 * Finds out what has to be set aside so that the rest of a text is read. Each attempt reads again, so the attempts are made on the broken
 * statement alone, with the one behind it; the whole is read once more when all of them are mended. A slip in a text of ten thousand lines
 * costs as much as reading the text twice.
 */
final class Recovery {

	/** A statement, or a rest of the text, with more broken places than this is no text of this language. */
	private static final int MOST_PIECES = 24;
	/** Attempts to set aside less than all up to the next statement: so many, and in large texts as many as go through so many tokens. */
	private static final int MOST_PASSES = 96;
	static final int MOST_TOKENS = 2_000_000;
	/** So many characters that are not read weigh as much as one more error. */
	private static final int COST_OF_ERROR = 20;

	private final Function<List<CommonToken>, IParseResult> reader;
	private final CharStream input;
	private final Set<String> statementKeywords;
	/** Offsets of slips that were looked at. */
	private final Set<Integer> tried = new HashSet<>();
	private int tokensLeft;
	/** How many attempts the last choice took. */
	private int attempts;

	/** @param mostTokens attempts are made as long as they go through no more tokens than these */
	Recovery(Function<List<CommonToken>, IParseResult> reader, CharStream input, Set<String> statementKeywords, int mostTokens) {
		this.reader = reader;
		this.input = input;
		this.statementKeywords = statementKeywords;
		this.tokensLeft = mostTokens;
	}

	/** The text without its broken parts; they are taken out of the tokens. */
	IParseResult result(List<CommonToken> tokens, IParseResult first) {
		if (errors(first) == 0 && leftOver(first).isEmpty()) {
			return first;
		}
		return inPieces(tokens, inStatements(tokens, first) ? reader.apply(tokens) : first, Excerpt.whole(input));
	}

	/** Mends statement by statement. Whether anything changed. */
	private boolean inStatements(List<CommonToken> tokens, IParseResult whole) {
		List<List<CommonToken>> statements = Statements.of(tokens, statementKeywords);
		BitSet suspects = suspects(statements, whole);
		boolean changed = false;
		for (int i = suspects.nextSetBit(0); i >= 0 && tokensLeft > 0; i = suspects.nextSetBit(i + 1)) {
			List<CommonToken> behind = i + 1 < statements.size() ? statements.get(i + 1) : List.of();
			Optional<List<CommonToken>> mended = mended(statements.get(i), behind);
			if (mended.isPresent()) {
				changed = true;
				List<CommonToken> both = mended.get();
				int own = both.size() - behind.size();
				if (own >= 0 && both.subList(own, both.size()).equals(behind)) {
					statements.set(i, both.subList(0, own));
				} else {
					// what is broken reaches into the statement behind
					statements.set(i, both);
					statements.set(i + 1, List.of());
					suspects.clear(i + 1);
				}
			}
		}
		if (changed) {
			tokens.clear();
			statements.forEach(tokens::addAll);
		}
		return changed;
	}

	/** The statements with an error, those before them, where the error is only noticed at the next word, and all that was not read. */
	private static BitSet suspects(List<List<CommonToken>> statements, IParseResult whole) {
		BitSet suspects = new BitSet(statements.size());
		for (INode error : whole.getSyntaxErrors()) {
			if (error.getSyntaxErrorMessage() != null) {
				int at = Statements.at(statements, error.getOffset());
				suspects.set(Math.max(0, at - 1), at + 1);
			}
		}
		leftOver(whole).ifPresent(leaf -> suspects.set(Math.max(0, Statements.at(statements, leaf.getOffset()) - 1), statements.size()));
		return suspects;
	}

	/** A statement and the one behind it without what is broken; empty where nothing is broken, or nothing helps. */
	private Optional<List<CommonToken>> mended(List<CommonToken> statement, List<CommonToken> behind) {
		if (statement.isEmpty()) {
			return Optional.empty();
		}
		List<CommonToken> both = new ArrayList<>(statement);
		both.addAll(behind);
		List<CommonToken> before = List.copyOf(both);
		Excerpt excerpt = Excerpt.of(both, input);
		try {
			if (isSound(read(statement))) {
				return Optional.empty();
			}
			IParseResult result = read(both);
			if (isSound(result)) {
				return Optional.empty();
			}
			inPieces(both, result, excerpt);
			return both.equals(before) ? Optional.empty() : Optional.of(both);
		} finally {
			excerpt.putBack(both);
		}
	}

	private IParseResult read(List<CommonToken> tokens) {
		tokensLeft -= tokens.size();
		return reader.apply(tokens);
	}

	/** Piece by piece: what is wrong first is set aside in the smallest part that helps, else up to the next statement. */
	private IParseResult inPieces(List<CommonToken> tokens, IParseResult first, Excerpt excerpt) {
		IParseResult result = first;
		int most = Math.min(MOST_PASSES, tokensLeft / Math.max(1, tokens.size()));
		int passes = 0;
		for (int piece = 0; piece < MOST_PIECES;) {
			Optional<ILeafNode> leftOver = leftOver(result);
			Optional<BrokenPart> broken = passes < most ? BrokenPart.first(result, tokens, excerpt, tried) : Optional.empty();
			if (broken.isEmpty() && leftOver.isEmpty()) {
				return result;
			}
			Optional<Tried> chosen = chosen(broken.map(part -> part.attempts(statementKeywords, this::read)).orElse(List.of()), result, broken.flatMap(BrokenPart::offset).orElse(0));
			passes += attempts;
			IParseResult better = null;
			if (chosen.isPresent()) {
				better = chosen.get().result();
				tokens.clear();
				tokens.addAll(chosen.get().tokens());
				IParseResult now = better;
				boolean apart = chosen.get().kind() == Kind.APART;
				boolean sign = chosen.get().kind() == Kind.SIGN;
				// below a border stands another slip now; a sign that helped further on leaves the one at which it was looked for
				broken.flatMap(BrokenPart::offset).filter(offset -> apart || sign && isUntoldAt(now, offset)).map(excerpt::inWhole).ifPresent(tried::remove);
			}
			boolean stopped = leftOver.isPresent() && broken.map(part -> !part.isBehind(leftOver.get().getOffset())).orElse(true);
			if (better == null && stopped) {
				int offset = leftOver.orElseThrow().getOffset();
				if (!broken.orElse(BrokenPart.untold(tokens, excerpt.input())).setAside(offset, statementKeywords, piece == MOST_PIECES - 1)) {
					return result;
				}
				better = read(tokens);
			}
			if (better != null) {
				result = better;
				piece++;
			}
		}
		return result;
	}

	/** Tokens that were tried, and what the parser made of them. */
	private record Tried(List<CommonToken> tokens, IParseResult result, Kind kind) {
	}

	/**
	 * The first attempt that is better than what there is. Of the signs that may be missing it is the first with which nothing is left to say; where
	 * something else is wrong behind it, that with which most is read. So it is with parts, too, where nothing is better at once: what is wrong on another
	 * line below is looked at next.
	 */
	private Optional<Tried> chosen(List<Attempt> tries, IParseResult result, int slip) {
		attempts = 0;
		Tried furthest = null;
		Tried without = null;
		for (Attempt each : tries) {
			if (furthest != null && each.kind() != Kind.SIGN && each.kind() != Kind.APART && each.kind() != Kind.UNFINISHED) {
				return Optional.of(furthest);
			}
			Tried tried = new Tried(each.tokens(), read(each.tokens()), each.kind());
			attempts++;
			if (isBetter(each, tried.result(), result)) {
				return Optional.of(tried);
			}
			boolean part = each.kind() == Kind.PART || each.kind() == Kind.UNQUOTED;
			int least = unread(without == null ? result : without.result());
			if (part && unread(tried.result()) < least && slips(tried.result()) <= slips(result) + 1 && isUntoldBelow(tried.result(), slip)) {
				without = tried;
			}
			boolean readsOn = each.kind() == Kind.SIGN && unread(tried.result()) < unread(result) && untold(tried.result()) <= untold(result);
			if (readsOn && (furthest == null || unread(tried.result()) < unread(furthest.result()))) {
				furthest = tried;
			}
		}
		return Optional.ofNullable(furthest == null ? without : furthest);
	}

	/** Whether the first thing that is wrong now stands on a line below the slip. */
	private static boolean isUntoldBelow(IParseResult result, int slip) {
		int line = NodeModelUtils.getLineAndColumn(result.getRootNode(), slip).getLine();
		for (INode error : result.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			if (message != null && !BrokenPart.isPlaced(message) && !BrokenPart.isOfValue(message)) {
				return NodeModelUtils.getLineAndColumn(result.getRootNode(), error.getOffset()).getLine() > line;
			}
		}
		return false;
	}

	private static boolean isBetter(Attempt tried, IParseResult attempt, IParseResult result) {
		int more = unread(attempt, tried.from()) - unread(result, tried.from());
		return switch (tried.kind()) {
			case SIGN -> more <= 0 && untold(attempt) < untold(result);
			// what is read further may have slips of its own
			case UNFINISHED -> more < 0 || more == 0 && untold(attempt) < untold(result);
			// the line below is looked at next
			case APART -> untold(attempt) <= untold(result);
			case UNQUOTED -> slips(attempt) < slips(result) || more < 0 && slips(attempt) <= slips(result);
			case PART -> more < 0 && slips(attempt) <= slips(result);
			case MISTYPED -> MistypedKeyword.isNextIn(tried.tokens(), attempt);
		};
	}

	private static boolean isSound(IParseResult result) {
		return errors(result) == 0 && leftOver(result).isEmpty();
	}

	/** How much of the text means nothing: what the parser passed over, what it left over, what was set aside. */
	static int unread(IParseResult result) {
		return unread(result, 0);
	}

	/** The same behind a place. */
	static int unread(IParseResult result, int from) {
		int length = 0;
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() < from) {
				continue;
			}
			boolean setAside = leaf.isHidden() && leaf.getSyntaxErrorMessage() != null;
			boolean passedOver = !leaf.isHidden() && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule);
			// a blank means nothing, whoever passes over it
			length += (setAside || passedOver) && !leaf.getText().isBlank() ? leaf.getLength() : 0;
		}
		return length;
	}

	/** What a reading costs whoever wrote the text: what is not read, and each thing that is told. */
	static int loss(IParseResult result) {
		return unread(result) + COST_OF_ERROR * errors(result);
	}

	/** The errors of which neither a sign that was put in nor a part that was set aside tells. */
	static int untold(IParseResult result) {
		int untold = 0;
		for (INode error : result.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			untold += message == null || BrokenPart.isPlaced(message) || BrokenPart.isOfValue(message) ? 0 : 1;
		}
		return untold;
	}

	private static boolean isUntoldAt(IParseResult result, int offset) {
		for (INode error : result.getSyntaxErrors()) {
			SyntaxErrorMessage message = error.getSyntaxErrorMessage();
			if (message != null && error.getOffset() == offset && !BrokenPart.isPlaced(message) && !BrokenPart.isOfValue(message)) {
				return true;
			}
		}
		return false;
	}

	/** The errors that signs that were put in and parts that were set aside tell of. */
	static int placed(IParseResult result) {
		int placed = 0;
		for (INode error : result.getSyntaxErrors()) {
			placed += error.getSyntaxErrorMessage() != null && BrokenPart.isPlaced(error.getSyntaxErrorMessage()) ? 1 : 0;
		}
		return placed;
	}

	/** The errors without the values that cannot be read: those are told where they stand, and hinder nobody from reading on. */
	private static int slips(IParseResult result) {
		return untold(result) + placed(result);
	}

	static int errors(IParseResult result) {
		int errors = 0;
		for (INode error : result.getSyntaxErrors()) {
			errors += error.getSyntaxErrorMessage() == null ? 0 : 1;
		}
		return errors;
	}

	/** The first token that the parser did not read: it hangs at the root of the nodes and belongs to no element of the grammar. */
	private static Optional<ILeafNode> leftOver(IParseResult result) {
		for (INode child : result.getRootNode().getChildren()) {
			EObject element = child.getGrammarElement();
			boolean unread = element == null || element instanceof TerminalRule;
			if (child instanceof ILeafNode leaf && !leaf.isHidden() && unread) {
				return Optional.of(leaf);
			}
		}
		return Optional.empty();
	}
}
