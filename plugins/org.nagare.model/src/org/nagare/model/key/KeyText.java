package org.nagare.model.key;

/**
 * How names stand in keys: as they are, or in 「」 where they contain a character that means something in a key; 」 is doubled inside.
 */
public final class KeyText {

	static final char SAME_NAME = '~';
	/** Stands before the ordinal of an address: a name with it in it is no plain word. */
	static final char ORDINAL = '-';
	static final String UNNAMED = "?";
	private static final String SPECIAL = "/.→:,;()~@<>\"「」";

	private KeyText() {
	}

	/** The name for use in a key; an absent name is «?». */
	public static String quote(String name) {
		if (name == null) {
			return UNNAMED;
		}
		boolean plain = !name.equals(UNNAMED);
		for (int i = 0; plain && i < name.length(); i++) {
			char c = name.charAt(i);
			plain = SPECIAL.indexOf(c) < 0 && !Character.isWhitespace(c) && c > ' ';
		}
		return plain ? name : "「" + name.replace("」", "」」") + "」";
	}

	/** The name for use in the address of a cell, as the language reads it. */
	static String address(String name) {
		return name == null || !name.equals(UNNAMED) && PlainWord.is(name) ? quote(name) : "「" + name.replace("」", "」」") + "」";
	}

	/** A text, marked as such, so that it is never taken for a name. */
	public static String text(String text) {
		return "\"" + quote(text == null ? "" : text) + "\"";
	}

	/** What {@link #quote(String)} was given. */
	public static String unquote(String quoted) {
		if (quoted.length() >= 2 && quoted.charAt(0) == '「' && quoted.charAt(quoted.length() - 1) == '」') {
			return quoted.substring(1, quoted.length() - 1).replace("」」", "」");
		}
		return quoted;
	}

	/** Position of a mark outside of quoted names, or -1. */
	public static int indexOutsideQuotes(String text, String mark) {
		return indexOutsideQuotes(text, mark, 0);
	}

	static int indexOutsideQuotes(String text, String mark, int from) {
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!quoted && i >= from && text.startsWith(mark, i)) {
				return i;
			}
			if (c == '「') {
				quoted = true;
			} else if (c == '」') {
				// a doubled bracket inside a quoted name closes and, with the next one, opens again
				boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '」';
				if (doubled) {
					i++;
				} else {
					quoted = false;
				}
			}
		}
		return -1;
	}
}
