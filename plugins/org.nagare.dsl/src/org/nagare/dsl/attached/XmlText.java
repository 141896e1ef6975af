package org.nagare.dsl.attached;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters as they stand in the value of an attribute. */
final class XmlText {

	private static final Pattern REFERENCE = Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));");

	private XmlText() {
	}

	/** What is meant; a reference that means nothing here stays as it is. */
	static String read(String written) {
		return REFERENCE.matcher(written).replaceAll(reference -> Matcher.quoteReplacement(meant(reference)));
	}

	/** The first place of a mark that is no part of a reference to a character; -1 where there is none. */
	static int indexOf(char mark, String written) {
		int at = written.indexOf(mark);
		while (at > 0 && written.charAt(at - 1) == '&') {
			at = written.indexOf(mark, at + 1);
		}
		return at;
	}

	private static String meant(MatchResult reference) {
		if (reference.group(1) != null) {
			return switch (reference.group(1)) {
				case "amp" -> "&";
				case "lt" -> "<";
				case "gt" -> ">";
				case "quot" -> "\"";
				default -> "'";
			};
		}
		int code = reference.group(2) != null ? Integer.parseInt(reference.group(2)) : Integer.parseInt(reference.group(3), 16);
		return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
	}

	/** What is to be written, within quotes of either kind. */
	static String write(String meant) {
		StringBuilder written = new StringBuilder(meant.length());
		for (int i = 0; i < meant.length(); i++) {
			char c = meant.charAt(i);
			switch (c) {
				case '&' -> written.append("&amp;");
				case '<' -> written.append("&lt;");
				case '"' -> written.append("&quot;");
				case '\'' -> written.append("&#39;");
				case '\t', '\n', '\r' -> written.append("&#").append((int) c).append(';');
				default -> written.append(c);
			}
		}
		return written.toString();
	}
}
