package org.nagare.dsl.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.nagare.dsl.parser.antlr.internal.InternalNagareLexer;

/**
 * Control characters on one line of a text, which no editor shows. They come along when somebody copies out of another document, and fill files that a
 * failing disk has left. In a comment they do no harm; in a text they would be printed.
 *
 * @param first  offset of the first
 * @param code   what the first is
 * @param count  how many the line has
 */
public record ControlCharacters(int first, int code, int count) {

	/** A text with more lines of this kind is no text: they are not told one by one. */
	private static final int MOST_LINES = 100;
	private static final Set<Integer> COMMENTS = Set.of(InternalNagareLexer.RULE_LINE_COMMENT, InternalNagareLexer.RULE_BLOCK_COMMENT);

	/** Those of a text, line by line. */
	public static List<ControlCharacters> in(String text) {
		List<ControlCharacters> found = new ArrayList<>();
		if (text.chars().noneMatch(ControlCharacters::isControl)) {
			return found;
		}
		InternalNagareLexer lexer = new InternalNagareLexer(new ANTLRStringStream(text));
		boolean onLineOfLast = false;
		for (int behind = 0; found.size() < MOST_LINES && behind < text.length();) {
			Token token = lexer.nextToken();
			int end = token.getType() == Token.EOF ? text.length() : behind + token.getText().length();
			for (; behind < end && found.size() < MOST_LINES; behind++) {
				if (text.charAt(behind) == '\n') {
					onLineOfLast = false;
				} else if (isControl(text.charAt(behind)) && !COMMENTS.contains(token.getType())) {
					found.add(onLineOfLast ? found.removeLast().andOneMore() : new ControlCharacters(behind, text.charAt(behind), 1));
					onLineOfLast = true;
				}
			}
		}
		return found;
	}

	private ControlCharacters andOneMore() {
		return new ControlCharacters(first, code, count + 1);
	}

	/** Tabs and line breaks are blanks. */
	private static boolean isControl(int c) {
		return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
	}
}
