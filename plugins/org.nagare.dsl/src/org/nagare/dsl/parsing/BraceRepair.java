package org.nagare.dsl.parsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.nagare.dsl.parser.antlr.internal.InternalNagareParser;

/**
 * Puts in closing braces where the words alone tell that they are missing: before a statement that begins at the margin, and before a 手順 inside
 * another 手順. For texts whose layout tells nothing; where it does, {@link LayoutBraces} is believed before this.
 */
final class BraceRepair {

	private static final String STEP = "手順";

	/** A brace that is open: whether a step has it, and where its line begins. */
	private record Open(boolean step, int line) {
	}

	private final CharStream input;
	private final Set<String> statementKeywords;

	BraceRepair(CharStream input, Set<String> statementKeywords) {
		this.input = input;
		this.statementKeywords = statementKeywords;
	}

	/** The tokens with the missing braces, or the same list where none is missing. */
	List<CommonToken> repaired(List<CommonToken> tokens) {
		List<CommonToken> repaired = new ArrayList<>(tokens.size() + 8);
		Deque<Open> openSteps = new ArrayDeque<>();
		boolean inserted = false;
		boolean stepLine = false;
		int line = -1;
		int first = 0;
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			if (!isBlank(token) && token.getLine() != line) {
				line = token.getLine();
				first = i;
				stepLine = token.getText().equals(STEP) && isStep(tokens, i);
				int missing = 0;
				if (!openSteps.isEmpty() && token.getCharPositionInLine() == 0 && statementKeywords.contains(token.getText()) && isDeclaration(tokens, i)) {
					missing = openSteps.size();
				} else if (stepLine && !openSteps.isEmpty() && openSteps.peek().step()) {
					missing = 1;
				}
				for (int brace = 0; brace < missing; brace++) {
					repaired.add(BlockHead.of(tokens.subList(openSteps.pop().line(), i)).closing(input, token));
					repaired.add(MissingSign.put(input, InternalNagareParser.RULE_RIGHT_BRACE, token.getStartIndex(), token));
					inserted = true;
				}
			}
			if (token.getType() == InternalNagareParser.RULE_LEFT_BRACE) {
				openSteps.push(new Open(stepLine, first));
			} else if (token.getType() == InternalNagareParser.RULE_RIGHT_BRACE && !openSteps.isEmpty()) {
				openSteps.pop();
			}
			repaired.add(token);
		}
		return inserted ? repaired : tokens;
	}

	/** A step: its sentence follows, with or without a name between. */
	private static boolean isStep(List<CommonToken> tokens, int index) {
		int first = next(tokens, index);
		return isText(tokens, first) || isText(tokens, next(tokens, first));
	}

	/** A declaration: what follows the keyword is neither an arrow nor a sign of a list. */
	private static boolean isDeclaration(List<CommonToken> tokens, int index) {
		int first = next(tokens, index);
		if (first >= tokens.size()) {
			return false;
		}
		return switch (tokens.get(first).getType()) {
			case InternalNagareParser.RULE_ARROW, InternalNagareParser.RULE_COMMA, InternalNagareParser.RULE_DOT, InternalNagareParser.RULE_COLON,
					InternalNagareParser.RULE_STRING, InternalNagareParser.RULE_BLOCK_TEXT -> false;
			default -> true;
		};
	}

	private static boolean isText(List<CommonToken> tokens, int index) {
		return index < tokens.size()
				&& (tokens.get(index).getType() == InternalNagareParser.RULE_STRING || tokens.get(index).getType() == InternalNagareParser.RULE_BLOCK_TEXT);
	}

	private static int next(List<CommonToken> tokens, int index) {
		int next = index + 1;
		while (next < tokens.size() && isBlank(tokens.get(next))) {
			next++;
		}
		return next;
	}

	static boolean isBlank(CommonToken token) {
		return token.getType() == InternalNagareParser.RULE_WHITE_SPACE || token.getType() == InternalNagareParser.RULE_LINE_COMMENT
				|| token.getType() == InternalNagareParser.RULE_BLOCK_COMMENT || token instanceof MissingSign sign && sign.isOfMerge();
	}
}
