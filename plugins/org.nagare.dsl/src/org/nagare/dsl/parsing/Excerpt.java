package org.nagare.dsl.parsing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;

/**
 * Some tokens of a text, for a while as if they were a text of their own: what is tried on them costs what they are long, wherever they
 * stand. Whoever takes them out has to put them back.
 */
final class Excerpt {

	private final CharStream whole;
	private final CharStream input;
	private final int origin;
	private final Set<CommonToken> taken = Collections.newSetFromMap(new IdentityHashMap<>());

	private Excerpt(CharStream whole, CharStream input, int origin) {
		this.whole = whole;
		this.input = input;
		this.origin = origin;
	}

	/** All of the text. */
	static Excerpt whole(CharStream text) {
		return new Excerpt(text, text, 0);
	}

	/** These tokens, which follow each other. */
	static Excerpt of(List<CommonToken> tokens, CharStream text) {
		int origin = tokens.get(0).getStartIndex();
		int last = tokens.stream().mapToInt(CommonToken::getStopIndex).max().orElse(origin);
		Excerpt excerpt = new Excerpt(text, new ANTLRStringStream(last < origin ? "" : text.substring(origin, last)), origin);
		tokens.forEach(excerpt::take);
		return excerpt;
	}

	/** The text that the tokens are of. */
	CharStream input() {
		return input;
	}

	/** Where a place of the excerpt lies in the whole text. */
	int inWhole(int offset) {
		return origin + offset;
	}

	/** Where a place of the whole text lies in the excerpt. */
	int inExcerpt(int offset) {
		return offset - origin;
	}

	private void take(CommonToken token) {
		if (taken.add(token)) {
			move(token, -origin, input);
		}
	}

	/** Puts the tokens back into the text, and with them what came in the place of some of them. */
	void putBack(List<CommonToken> now) {
		taken.addAll(now);
		taken.forEach(token -> move(token, origin, whole));
		taken.clear();
	}

	private static void move(CommonToken token, int by, CharStream input) {
		token.setStartIndex(token.getStartIndex() + by);
		token.setStopIndex(token.getStopIndex() + by);
		token.setInputStream(input);
		if (token instanceof Piece piece) {
			piece.moveTold(by);
		}
	}
}
