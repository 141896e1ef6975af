package org.nagare.print.font;

import java.util.Optional;

/**
 * A Japanese font to write with.
 *
 * @param bold its bold face; without one the regular face is thickened
 */
public record JapaneseFont(FontFace regular, Optional<FontFace> bold) {

	/**
	 * The characters of a text that it cannot show, each once; spaces and breaks need no shape.
	 *
	 * @param use a drawing shows the variants of a character (異体字) that the font has; in a document that embeds the font they
	 *        cannot be chosen, so there they are missing
	 */
	public String missing(String text, FontUse use) {
		StringBuilder missing = new StringBuilder();
		text.codePoints().distinct().filter(character -> needsShape(character, use) && !regular.has(character)).forEach(missing::appendCodePoint);
		return missing.toString();
	}

	private static boolean needsShape(int character, FontUse use) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
			case Character.NON_SPACING_MARK -> use == FontUse.EMBEDDING || !isVariationSelector(character);
			default -> true;
		};
	}

	/** Asks for one of several shapes of the character before it, which is shown in its usual one where the font has no other. */
	static boolean isVariationSelector(int character) {
		return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
	}
}
