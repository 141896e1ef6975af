package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/** The lines of a text as far as they hold words: blanks, comments and the inner lines of texts are none. */
final class TokenLines {

	/** The tokens of a line, from the first that is no blank to the last that is none, and how far it is indented. */
	record Line(int first, int last, int indentation) {
	}

	private TokenLines() {
	}

	static List<Line> of(List<CommonToken> tokens) {
		List<Line> lines = new ArrayList<>();
		int first = -1;
		int last = -1;
		int line = -1;
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			if (BraceRepair.isBlank(token)) {
				continue;
			}
			if (token.getLine() != line) {
				if (first >= 0) {
					lines.add(line(tokens, first, last));
				}
				first = i;
				line = token.getLine();
			}
			last = i;
			if (token.getType() == InternalNagareParser.RULE_BLOCK_TEXT) {
				// what stands behind a text on the line on which it ends belongs to the line on which it begins
				line = token.getLine() + (int) token.getText().chars().filter(c -> c == '\n').count();
			}
		}
		if (first >= 0) {
			lines.add(line(tokens, first, last));
		}
		return lines;
	}

	private static Line line(List<CommonToken> tokens, int first, int last) {
		return new Line(first, last, tokens.get(first).getCharPositionInLine());
	}
}
