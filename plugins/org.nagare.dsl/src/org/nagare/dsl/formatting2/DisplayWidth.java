package org.nagare.dsl.formatting2;

/** How many columns a text takes on the screen: a kanji counts two, marks that are drawn upon the character before count none. */
final class DisplayWidth {

	private DisplayWidth() {
	}

	static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	private static int of(int codePoint) {
		if (codePoint < 0x300) {
			return 1;
		}
		if (isDrawnUponPrevious(codePoint)) {
			return 0;
		}
		boolean narrow = codePoint < 0x1100 || codePoint >= 0xFF61 && codePoint <= 0xFFDC;
		return narrow ? 1 : 2;
	}

	private static boolean isDrawnUponPrevious(int codePoint) {
		return codePoint <= 0x36F || codePoint == 0x200D || codePoint == 0x3099 || codePoint == 0x309A || codePoint >= 0xFE00 && codePoint <= 0xFE0F
				|| codePoint >= 0xE0100 && codePoint <= 0xE01EF;
	}
}
