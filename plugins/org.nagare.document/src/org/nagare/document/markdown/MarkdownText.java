package org.nagare.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as Markdown that reads as the text itself. */
public final class MarkdownText {

	// everything that CommonMark, its tables, its crossed out words, formulas and entities could begin with
	private static final String SIGNS = "\\`*_[]<>|~&$";
	private static final String BREAK = "<br>";

	private MarkdownText() {
	}

	/** Text inside a line that has begun already; a line break in it is one in print. */
	public static String inLine(String text) {
		return String.join(BREAK, List.of(text.split("\r\n|\r|\n", -1)).stream().map(line -> ends(escaped(line))).toList());
	}

	/** Paragraphs, line breaks kept; several empty lines too, which Markdown would take for one. */
	public static String paragraphs(String text) {
		List<String> paragraphs = new ArrayList<>();
		List<String> lines = new ArrayList<>();
		int empty = 0;
		boolean written = false;
		for (String line : text.split("\r\n|\r|\n", -1)) {
			if (line.isEmpty()) {
				if (!lines.isEmpty()) {
					paragraphs.add(String.join("\\\n", lines));
					lines.clear();
					written = true;
				}
				empty++;
				continue;
			}
			for (int i = written ? 1 : 0; i < empty; i++) {
				paragraphs.add(BREAK);
			}
			empty = 0;
			lines.add(line(line));
		}
		if (!lines.isEmpty()) {
			paragraphs.add(String.join("\\\n", lines));
		}
		for (int i = 0; i < empty; i++) {
			paragraphs.add(BREAK);
		}
		return String.join("\n\n", paragraphs);
	}

	/** A whole line: what would make it a heading, a list, a rule or code is escaped. */
	static String line(String line) {
		String escaped = escaped(line);
		if (escaped.isEmpty()) {
			return escaped;
		}
		if ("#+-=:".indexOf(escaped.charAt(0)) >= 0) {
			return ends("\\" + escaped);
		}
		int digits = 0;
		while (digits < escaped.length() && escaped.charAt(digits) >= '0' && escaped.charAt(digits) <= '9') {
			digits++;
		}
		boolean counted = digits > 0 && digits < escaped.length() && (escaped.charAt(digits) == '.' || escaped.charAt(digits) == ')');
		return ends(counted ? escaped.substring(0, digits) + "\\" + escaped.substring(digits) : escaped);
	}

	private static String escaped(String line) {
		StringBuilder out = new StringBuilder(line.length() + 8);
		for (int i = 0; i < line.length();) {
			int c = line.codePointAt(i);
			i += Character.charCount(c);
			if (SIGNS.indexOf(c) >= 0) {
				out.append('\\').appendCodePoint(c);
			} else if (c == ':' && i < line.length() && isLetter(line.charAt(i))) {
				// «:name:» is a little picture there
				out.append("\\:");
			} else if (isCarried(c)) {
				out.appendCodePoint(c);
			} else {
				out.append("<kbd>").append(number(c)).append("</kbd>");
			}
		}
		return out.toString();
	}

	private static boolean isLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '-';
	}

	/** White space at the ends of a line would be stripped. */
	private static String ends(String line) {
		int start = 0;
		while (start < line.length() && isSpace(line.charAt(start))) {
			start++;
		}
		int end = line.length();
		while (end > start && isSpace(line.charAt(end - 1))) {
			end--;
		}
		return start == 0 && end == line.length() ? line : entities(line.substring(0, start)) + line.substring(start, end) + entities(line.substring(end));
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\t';
	}

	private static String entities(String spaces) {
		return spaces.replace(" ", "&#32;").replace("\t", "&#9;");
	}

	private static boolean isCarried(int c) {
		return c == '\t' || c >= 0x20 && c < 0x7F || c >= 0xA0 && c <= 0xD7FF || c >= 0xE000 && (c & 0xFFFE) != 0xFFFE;
	}

	private static String number(int c) {
		String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
		return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
	}
}
