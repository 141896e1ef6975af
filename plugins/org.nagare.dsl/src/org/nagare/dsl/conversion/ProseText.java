package org.nagare.dsl.conversion;

import java.util.Arrays;

/**
 * How a text is written: "…" on one line, """…""" in a block whose common indentation does not belong to it. There are no escapes.
 */
public final class ProseText {

	private static final String BLOCK = "\"\"\"";

	private ProseText() {
	}

	/** The text behind a written one; a word without quotes is its own text. */
	public static String read(String written) {
		if (written.startsWith(BLOCK) && written.endsWith(BLOCK) && written.length() >= 6) {
			return readBlock(written.substring(3, written.length() - 3));
		}
		if (written.length() >= 2 && written.charAt(0) == '"' && written.charAt(written.length() - 1) == '"') {
			return written.substring(1, written.length() - 1);
		}
		return written;
	}

	/**
	 * Removes the first and the last line break and the indentation that all lines share. Lines inside keep their ends as they are, CR LF too;
	 * a line of blanks only does not count for the indentation.
	 */
	private static String readBlock(String inner) {
		String body = withoutFirstBreak(inner);
		int lastBreak = body.lastIndexOf('\n');
		if (lastBreak >= 0 && isBlank(body.substring(lastBreak + 1))) {
			body = body.substring(0, lastBreak > 0 && body.charAt(lastBreak - 1) == '\r' ? lastBreak - 1 : lastBreak);
		} else if (lastBreak < 0 && body != inner && isBlank(body)) {
			return "";
		}
		String[] lines = body.split("\n", -1);
		boolean firstIsInside = body == inner;
		int indentation = Arrays.stream(lines).skip(firstIsInside ? 1 : 0).filter(line -> !isBlank(line)).mapToInt(ProseText::indentationOf).min().orElse(0);
		StringBuilder text = new StringBuilder(body.length());
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i];
			if (i > 0) {
				text.append('\n');
			}
			int removed = i == 0 && firstIsInside ? 0 : Math.min(indentation, indentationOf(line));
			text.append(line, removed, line.length());
		}
		return text.toString();
	}

	private static String withoutFirstBreak(String inner) {
		int end = inner.indexOf('\n');
		return end >= 0 && isBlank(inner.substring(0, end)) ? inner.substring(end + 1) : inner;
	}

	/** Plain blanks and tabs only: a full-width blank at the beginning of a paragraph was typed on purpose and belongs to the text. */
	private static int indentationOf(String line) {
		int count = 0;
		while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
			count++;
		}
		return count;
	}

	private static boolean isBlank(String line) {
		return line.chars().allMatch(c -> isBlank((char) c));
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c == '\r';
	}

	/** Whether the text fits between two quotes on one line. */
	public static boolean fitsOnLine(String text) {
		return text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
	}

	/** Whether the text can be written at all: a block has no escape for three quotes, nor for a quote at its very end. */
	public static boolean isWritable(String text) {
		return fitsOnLine(text) || !text.contains(BLOCK);
	}

	/** The text as it is written; a block stands at the margin and is moved by the formatter. Its quotes end their lines as the text does. */
	public static String write(String text) {
		String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
		return fitsOnLine(text) ? '"' + text + '"' : BLOCK + lineEnd + text + lineEnd + BLOCK;
	}
}
