package org.nagare.print.font;

import java.util.Locale;
import java.util.stream.Collectors;

/** A text has characters that the font has not: nothing is printed, for a character that silently becomes a box is lost. */
public final class MissingCharacters extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final int SHOWN = 10;

	private final String characters;
	private final String font;

	private MissingCharacters(String characters, String font) {
		super(characters, null, false, false);
		this.characters = characters;
		this.font = font;
	}

	/** @throws MissingCharacters where the font lacks characters of the text */
	public static void check(String text, JapaneseFont font, FontUse use) {
		String missing = font.missing(text, use);
		if (!missing.isEmpty()) {
			throw new MissingCharacters(missing, font.regular().family());
		}
	}

	public String characters() {
		return characters;
	}

	public String japanese() {
		return "フォント " + font + " に次の字がないので、作りませんでした: " + shown("、") + "。この字のあるフォントを --font で指定してください。";
	}

	public String english() {
		return "Not made: the font " + font + " has no " + shown(", ") + ". Name a font that has, with --font.";
	}

	private String shown(String separator) {
		int[] all = characters.codePoints().toArray();
		String first = characters.codePoints().limit(SHOWN).mapToObj(character -> Character.toString(character) + String.format(Locale.ROOT, " (U+%04X)", character))
				.collect(Collectors.joining(separator));
		return all.length > SHOWN ? first + separator + "…" : first;
	}
}
