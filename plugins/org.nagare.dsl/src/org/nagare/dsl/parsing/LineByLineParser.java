package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;
import org.nagare.dsl.services.NagareGrammarAccess;

/**
 * The generated parser, for tokens with a {@link LineBorder} in them. As it was generated it goes on behind an error with the next word that some rule
 * can read, be it as a name, and drops a word at the second rule that the error ends. Here all rules that began on the unfinished line end at its
 * border, with what they have, and the outermost of them steps over it: the next line is read as if the unfinished one were not there.
 */
final class LineByLineParser extends InternalNagareParser {

	/** Where the rules begin that are being read, the innermost last. */
	private final List<Integer> starts = new ArrayList<>();
	private final PieceTokenStream stream;
	private LineBorder border;

	LineByLineParser(PieceTokenStream tokens, NagareGrammarAccess grammar) {
		super(tokens, grammar);
		this.stream = tokens;
	}

	@Override
	protected void pushFollow(BitSet follow) {
		super.pushFollow(follow);
		// _fsp counts the rules that are being read, from 0
		starts.subList(state._fsp, starts.size()).clear();
		starts.add(input.index());
	}

	@Override
	public void recover(IntStream tokens, RecognitionException exception) {
		Optional<LineBorder> ahead = LineBorder.behind(input, input.index());
		if (ahead.isEmpty()) {
			super.recover(tokens, exception);
			return;
		}
		border = ahead.get();
		// several rules end at this place, which is no endless loop, so nothing has to be dropped to leave it
		state.lastErrorIndex = -1;
		super.recover(tokens, exception);
		border = null;
		appendSkippedTokens();
		appendError(lastWord());
		stepOver();
	}

	/** The last word of the line, wherever the rule that ends has got. */
	private INode lastWord() {
		for (INode node : getCurrentNode().getRootNode().getAsTreeIterable().reverse()) {
			if (node instanceof ILeafNode leaf && !leaf.isHidden()) {
				return leaf;
			}
		}
		return getCurrentNode();
	}

	/** Up to the border and not over it. */
	@Override
	public void consumeUntil(IntStream tokens, BitSet set) {
		if (border == null) {
			super.consumeUntil(tokens, set);
			return;
		}
		while (tokens.index() < border.getTokenIndex()) {
			tokens.consume();
		}
	}

	/** A rule that could have gone on, and has all that it needs, ends here without an error of its own. */
	@Override
	protected void leaveRule() {
		super.leaveRule();
		stepOver();
	}

	private void stepOver() {
		if (input.LT(1) instanceof LineBorder at && !callerBeganOnLine(at)) {
			stream.leaveOut(at);
		}
	}

	/** Whether the rule that called this one began on the line, too, and not to hold in its braces what stands there. */
	private boolean callerBeganOnLine(LineBorder at) {
		int caller = state._fsp - 1;
		return caller > 0 && input.get(starts.get(caller)).getLine() == at.getLine() && !isOpenBetween(starts.get(caller), starts.get(caller + 1));
	}

	private boolean isOpenBetween(int start, int end) {
		int depth = 0;
		for (int i = start; i < end; i++) {
			int type = input.get(i).getType();
			depth += type == RULE_LEFT_BRACE ? 1 : type == RULE_RIGHT_BRACE ? -1 : 0;
		}
		return depth > 0;
	}
}
