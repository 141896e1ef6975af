package org.nagare.cli.speech;

import java.util.Locale;

/** Text of files on its way to a terminal: characters that move the cursor, colour it or turn the direction of reading are shown as their numbers. */
public final class VisibleText {

	private VisibleText() {
	}

	/** Breaks of lines and tabs stay. */
	public static String of(String text) {
		if (text.codePoints().allMatch(VisibleText::isHarmless)) {
			return text;
		}
		StringBuilder visible = new StringBuilder();
		text.codePoints().forEach(c -> {
			if (isHarmless(c)) {
				visible.appendCodePoint(c);
			} else {
				visible.append(c < 0x1000 ? "<U+0" : "<U+").append(c < 0x100 ? "0" : "").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c).toUpperCase(Locale.ROOT)).append('>');
			}
		});
		return visible.toString();
	}

	private static boolean isHarmless(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL -> c == '\n' || c == '\t';
			case Character.FORMAT -> c == 0x200D || c == 0xFEFF;
			case Character.SURROGATE -> false;
			default -> true;
		};
	}
}
