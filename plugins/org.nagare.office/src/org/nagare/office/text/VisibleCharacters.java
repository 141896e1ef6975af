package org.nagare.office.text;

import java.util.Locale;

/**
 * Texts as the XML of an office document can carry them. What XML forbids is shown in its place and never dropped: a control character by its
 * picture (␛), anything else by its number (〔U+FFFE〕). A carriage return is an end of a line like the others.
 */
public final class VisibleCharacters {

	private static final int CONTROL_PICTURES = 0x2400;
	private static final int PICTURE_OF_DELETE = 0x2421;

	private VisibleCharacters() {
	}

	public static String of(String text) {
		if (isHarmless(text)) {
			return text;
		}
		StringBuilder visible = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			i += Character.charCount(character);
			if (character == '\r') {
				boolean pair = i < text.length() && text.charAt(i) == '\n';
				visible.append(pair ? "" : "\n");
			} else {
				append(character, visible);
			}
		}
		return visible.toString();
	}

	private static boolean isHarmless(String text) {
		return text.codePoints().allMatch(character -> character == '\n' || character == '\t' || character >= ' ' && isPermitted(character));
	}

	private static void append(int character, StringBuilder visible) {
		if (character == '\n' || character == '\t') {
			visible.append((char) character);
		} else if (character < ' ') {
			visible.appendCodePoint(CONTROL_PICTURES + character);
		} else if (character == 0x7F) {
			visible.appendCodePoint(PICTURE_OF_DELETE);
		} else if (isPermitted(character)) {
			visible.appendCodePoint(character);
		} else {
			visible.append("〔U+").append(String.format(Locale.ROOT, "%04X", character)).append('〕');
		}
	}

	/** C1 control characters may stand in XML, but no reader shows them. */
	private static boolean isPermitted(int character) {
		boolean control = character >= 0x7F && character <= 0x9F;
		boolean loneSurrogate = character >= 0xD800 && character <= 0xDFFF;
		boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
		return !control && !loneSurrogate && !noCharacter;
	}
}
