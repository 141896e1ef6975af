package org.nagare.print.font;

import java.util.Optional;

/**
 * A Japanese font to write with.
 *
 * @param bold its bold face; without one the regular face is thickened
 */
public record JapaneseFont(FontFace regular, Optional<FontFace> bold) {

	/** The characters of a text that it cannot show, each once; spaces and breaks need no shape. */
	public String missing(String text) {
		StringBuilder missing = new StringBuilder();
		text.codePoints().distinct().filter(character -> needsShape(character) && !regular.has(character)).forEach(missing::appendCodePoint);
		return missing.toString();
	}

	private static boolean needsShape(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
			default -> !isVariationSelector(character);
		};
	}

	/** Asks for one of several shapes of the character before it, which is shown in its usual one where the font has no other. */
	private static boolean isVariationSelector(int character) {
		return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
	}
}
