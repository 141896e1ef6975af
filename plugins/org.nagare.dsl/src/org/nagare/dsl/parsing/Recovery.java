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
import org.eclipse.xtext.parser.IParseResult;

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
	private static final int MOST_TOKENS = 2_000_000;

	private final Function<List<CommonToken>, IParseResult> reader;
	private final CharStream input;
	private final Set<String> statementKeywords;
	/** Offsets of slips that were looked at. */
	private final Set<Integer> tried = new HashSet<>();
	private int tokensLeft = MOST_TOKENS;

	Recovery(Function<List<CommonToken>, IParseResult> reader, CharStream input, Set<String> statementKeywords) {
		this.reader = reader;
		this.input = input;
		this.statementKeywords = statementKeywords;
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
				int at = at(statements, error.getOffset());
				suspects.set(Math.max(0, at - 1), at + 1);
			}
		}
		leftOver(whole).ifPresent(leaf -> suspects.set(Math.max(0, at(statements, leaf.getOffset()) - 1), statements.size()));
		return suspects;
	}

	private static int at(List<List<CommonToken>> statements, int offset) {
		int at = 0;
		while (at + 1 < statements.size() && statements.get(at + 1).get(0).getStartIndex() <= offset) {
			at++;
		}
		return at;
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
			IParseResult better = null;
			for (BrokenPart.Attempt without : broken.map(BrokenPart::withoutPart).orElse(List.of())) {
				IParseResult attempt = read(without.tokens());
				passes++;
				boolean readsMore = unread(attempt) < unread(result) && errors(attempt) <= errors(result);
				if (readsMore || without.isUnquoted() && errors(attempt) < errors(result)) {
					better = attempt;
					tokens.clear();
					tokens.addAll(without.tokens());
					break;
				}
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

	private static boolean isSound(IParseResult result) {
		return errors(result) == 0 && leftOver(result).isEmpty();
	}

	/** How much of the text means nothing: what the parser passed over, what it left over, what was set aside. */
	static int unread(IParseResult result) {
		int length = 0;
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			boolean setAside = leaf.isHidden() && leaf.getSyntaxErrorMessage() != null;
			boolean passedOver = !leaf.isHidden() && (leaf.getGrammarElement() == null || leaf.getGrammarElement() instanceof TerminalRule);
			length += setAside || passedOver ? leaf.getLength() : 0;
		}
		return length;
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
