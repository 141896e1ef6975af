package org.nagare.figure.text;

/**
 * Widths that hold for any of the usual Japanese typefaces: full width is 1 em, half-width kana half of it, and Latin
 * letters have the width of the broader faces, so that a text that fits here fits everywhere.
 */
public final class JapaneseMetrics implements TextMetrics {
	private static final double FULL = 1.0;
	private static final double HALF = 0.5;
	/** Widths of U+0020 … U+007E in hundredths of an em. */
	private static final int[] LATIN = {
			31, 36, 44, 68, 62, 92, 74, 26, 38, 38, 52, 68, 30, 42, 30, 44, // space … /
			62, 62, 62, 62, 62, 62, 62, 62, 62, 62, 30, 30, 68, 68, 68, 52, // 0 … ?
			100, 70, 70, 70, 75, 64, 60, 76, 78, 32, 58, 70, 60, 90, 78, 80, // @ … O
			68, 80, 70, 66, 66, 76, 68, 98, 66, 66, 64, 38, 48, 38, 60, 56, // P … _
			50, 60, 64, 56, 64, 60, 38, 62, 64, 28, 30, 60, 30, 96, 64, 64, // ` … o
			64, 64, 44, 54, 42, 64, 58, 84, 58, 58, 54, 42, 36, 42, 68 }; // p … ~

	@Override
	public double width(String text) {
		double sum = 0;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			sum += width(character);
			i += Character.charCount(character);
		}
		return sum;
	}

	/** Width of one code point; what is drawn upon the character before it has none. */
	public static double width(int character) {
		if (character >= 0x20 && character <= 0x7E) {
			return LATIN[character - 0x20] / 100.0;
		}
		if (Clusters.joinsThePreceding(character)) {
			return 0;
		}
		if (character >= 0xFF61 && character <= 0xFFDC || character >= 0xFFE8 && character <= 0xFFEE) {
			return HALF;
		}
		if (character == 0xA0) {
			return LATIN[0] / 100.0;
		}
		if (character == 0x200B || character == 0xFEFF || character == 0x2060) {
			return 0;
		}
		// Accented Latin, Greek and Cyrillic are set full width by some Japanese faces: 1 em is on the safe side there.
		return FULL;
	}
}
