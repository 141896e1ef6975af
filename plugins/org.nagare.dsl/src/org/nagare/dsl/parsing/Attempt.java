package org.nagare.dsl.parsing;

import java.util.List;
import org.antlr.runtime.CommonToken;

/**
 * The tokens as they are tried.
 *
 * @param from where it begins what has to be read at least as far as before; of an unfinished line itself not all can be
 */
record Attempt(List<CommonToken> tokens, Kind kind, int from) {

	/**
	 * What is tried: a sign put in, an unfinished line set aside or completed, a border behind one whose next line is broken as well, a keyword with a word
	 * without quotes set aside, any other part, or the line of a mistyped keyword before another of them.
	 */
	enum Kind {
		SIGN, UNFINISHED, APART, UNQUOTED, PART, MISTYPED
	}

	Attempt(List<CommonToken> tokens, Kind kind) {
		this(tokens, kind, 0);
	}
}
