package org.nagare.dsl.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/** Where the statements of a text begin, as far as its tokens alone tell: a keyword at the margin with something behind it that can follow. */
final class Statements {

	private Statements() {
	}

	/** Whether a statement begins with a token. */
	static boolean opens(List<CommonToken> tokens, int index, Set<String> keywords) {
		CommonToken token = tokens.get(index);
		if (token.getCharPositionInLine() != 0 || !keywords.contains(token.getText())) {
			return false;
		}
		int next = index + 1;
		while (next < tokens.size() && BraceRepair.isBlank(tokens.get(next))) {
			next++;
		}
		return next < tokens.size() && switch (tokens.get(next).getType()) {
			case InternalNagareParser.RULE_ARROW, InternalNagareParser.RULE_COMMA, InternalNagareParser.RULE_DOT, InternalNagareParser.RULE_COLON -> false;
			default -> true;
		};
	}

	/** The text cut before each statement that stands in no braces; what stands before the first belongs to it. */
	static List<List<CommonToken>> of(List<CommonToken> tokens, Set<String> keywords) {
		List<List<CommonToken>> statements = new ArrayList<>();
		List<CommonToken> statement = new ArrayList<>();
		boolean opened = false;
		int depth = 0;
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			if (depth == 0 && opens(tokens, i, keywords)) {
				if (opened) {
					statements.add(statement);
					statement = new ArrayList<>();
				}
				opened = true;
			}
			int type = token.getType();
			depth = type == InternalNagareParser.RULE_LEFT_BRACE ? depth + 1 : type == InternalNagareParser.RULE_RIGHT_BRACE ? Math.max(0, depth - 1) : depth;
			statement.add(token);
		}
		statements.add(statement);
		return statements;
	}

	/** Which of the statements stands at an offset of the text. */
	static int at(List<List<CommonToken>> statements, int offset) {
		int at = 0;
		while (at + 1 < statements.size() && statements.get(at + 1).get(0).getStartIndex() <= offset) {
			at++;
		}
		return at;
	}
}
