package org.nagare.figure.svg;

/** What XML can and cannot hold. */
final class XmlText {
	private static final int REPLACEMENT = 0xFFFD;
	/** The printers' sign for a type that is not there; every Japanese face has it. */
	private static final int GETA = 0x3013;
	private static final int CONTROL_PICTURES = 0x2400;

	private XmlText() {
	}

	/** Escapes mark-up; a character that XML forbids, or that turns others round, is replaced by one that can be seen, never dropped. */
	static String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			i += Character.charCount(character);
			switch (character) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\t' -> out.append("&#9;");
				case '\n' -> out.append("&#10;");
				case '\r' -> out.append("&#13;");
				default -> out.appendCodePoint(permitted(character));
			}
		}
		return out.toString();
	}

	/** Whether a reader of SVG would drop blanks of the text or run them together, were it not told to keep them. */
	static boolean hasBlanksOfItsOwn(String text) {
		return text.startsWith(" ") || text.endsWith(" ") || text.contains("  ") || text.contains("\t");
	}

	private static int permitted(int character) {
		if (character < 0x20) {
			return CONTROL_PICTURES + character;
		}
		if (character == 0x7F) {
			return CONTROL_PICTURES + 0x21;
		}
		if (turns(character)) {
			return GETA;
		}
		boolean forbidden = character >= 0x80 && character <= 0x9F || character >= 0xD800 && character <= 0xDFFF
				|| (character & 0xFFFE) == 0xFFFE;
		return forbidden ? REPLACEMENT : character;
	}

	/**
	 * Marks of direction and the like: one program obeys them, so that a name reads backwards, another draws nothing. What has no width and turns
	 * nothing stays: blanks without width, joiners.
	 */
	private static boolean turns(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT -> character != 0x200B && character != 0x200C && character != 0x200D && character != 0x2060 && character != 0xFEFF;
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}

	/** A key as the tail of an XML id: letters and digits stay, anything else is spelled by its number. */
	static String id(String key) {
		StringBuilder out = new StringBuilder(key.length() + 8);
		for (int i = 0; i < key.length();) {
			int character = key.codePointAt(i);
			i += Character.charCount(character);
			if (character < 0x80 ? isAsciiNameCharacter(character) : isPlainLetter(character)) {
				out.appendCodePoint(character);
			} else {
				out.append('_').append(Integer.toHexString(character)).append('_');
			}
		}
		return out.toString();
	}

	private static boolean isAsciiNameCharacter(int character) {
		return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
				|| character >= '0' && character <= '9' || character == '-';
	}

	/** Kana and kanji: ranges that every XML takes in a name, however old its tables. */
	private static boolean isPlainLetter(int character) {
		return character >= 0x3041 && character <= 0x3094 || character >= 0x30A1 && character <= 0x30FA
				|| character == 0x30FC || character >= 0x4E00 && character <= 0x9FA5;
	}
}
