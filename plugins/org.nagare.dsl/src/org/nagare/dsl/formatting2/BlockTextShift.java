package org.nagare.dsl.formatting2;

import org.nagare.dsl.conversion.ProseText;

/** Moves the lines of a block text or of a comment to the right or to the left, all by the same amount. What the text says stays the same. */
final class BlockTextShift {

	private static final String QUOTES = "\"\"\"";

	private BlockTextShift() {
	}

	static boolean isBlockText(String token) {
		return token.startsWith(QUOTES) && token.indexOf('\n') >= 0;
	}

	/** The block text with its lines at the indentation; as it was, if it would say something else there. */
	static String shift(String written, int indentation) {
		String[] lines = written.split("\n", -1);
		int common = Integer.MAX_VALUE;
		for (int i = 1; i < lines.length; i++) {
			boolean closing = i == lines.length - 1 && isBlank(lines[i].substring(0, lines[i].length() - QUOTES.length()));
			if (!closing && !isBlank(lines[i])) {
				common = Math.min(common, plainIndentation(lines[i]));
			}
		}
		String blanks = " ".repeat(indentation);
		StringBuilder shifted = new StringBuilder(written.length() + lines.length * 4).append(withoutBlanksAfterQuotes(lines[0]));
		for (int i = 1; i < lines.length; i++) {
			shifted.append('\n');
			if (i == lines.length - 1 && isBlank(lines[i].substring(0, lines[i].length() - QUOTES.length()))) {
				shifted.append(blanks).append(QUOTES);
			} else if (!isBlank(lines[i])) {
				shifted.append(blanks).append(lines[i], common, lines[i].length());
			} else {
				shifted.append(blankLine(lines[i], common, blanks));
			}
		}
		String result = shifted.toString();
		return ProseText.read(result).equals(ProseText.read(written)) ? result : written;
	}

	/** Blanks beyond the common indentation belong to the text; the others do not. */
	private static String blankLine(String line, int common, String blanks) {
		String blank = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
		String end = line.substring(blank.length());
		return common < blank.length() ? blanks + blank.substring(common) + end : end;
	}

	private static String withoutBlanksAfterQuotes(String first) {
		boolean carriageReturn = first.endsWith("\r");
		return isBlank(first.substring(QUOTES.length())) ? carriageReturn ? QUOTES + "\r" : QUOTES : first;
	}

	/** Moves the later lines of a comment along with its first; no line is moved beyond the margin. Blanks at the ends of lines go. */
	static String shiftComment(String comment, int distance) {
		String[] lines = comment.split("\n", -1);
		int smallest = Integer.MAX_VALUE;
		for (int i = 1; i < lines.length; i++) {
			if (!isBlank(lines[i])) {
				smallest = Math.min(smallest, plainIndentation(lines[i]));
			}
		}
		int moved = smallest == Integer.MAX_VALUE ? 0 : Math.max(-smallest, distance);
		StringBuilder shifted = new StringBuilder(comment.length() + lines.length * 4).append(trimmed(lines[0]));
		for (int i = 1; i < lines.length; i++) {
			String line = trimmed(lines[i]);
			shifted.append('\n');
			if (isBlank(line)) {
				shifted.append(line);
			} else if (moved >= 0) {
				shifted.append(" ".repeat(moved)).append(line);
			} else {
				shifted.append(line, -moved, line.length());
			}
		}
		return shifted.toString();
	}

	private static String trimmed(String line) {
		boolean carriageReturn = line.endsWith("\r");
		int end = carriageReturn ? line.length() - 1 : line.length();
		while (end > 0 && isBlank(line.charAt(end - 1))) {
			end--;
		}
		return carriageReturn ? line.substring(0, end) + '\r' : line.substring(0, end);
	}

	/** Only plain blanks and tabs are moved: a full-width blank at the beginning of a paragraph was typed on purpose. */
	private static int plainIndentation(String line) {
		int count = 0;
		while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
			count++;
		}
		return count;
	}

	static boolean isBlank(String line) {
		return line.chars().allMatch(c -> isBlank((char) c));
	}

	static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c == '\r' || c == '\uFEFF';
	}
}
