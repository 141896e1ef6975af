package org.nagare.print.font;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A text has characters that the font has not: nothing is printed, for a character that silently becomes a box is lost. */
public final class MissingCharacters extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final int SHOWN = 10;

	private final String characters;
	private final String font;
	private final transient IntFunction<Optional<String>> places;

	private MissingCharacters(String characters, String font, IntFunction<Optional<String>> places) {
		super(characters, null, false, false);
		this.characters = characters;
		this.font = font;
		this.places = places;
	}

	/** @throws MissingCharacters where the font lacks characters of the text */
	public static void check(String text, JapaneseFont font, FontUse use) {
		check(text, font, use, character -> Optional.empty());
	}

	/**
	 * @param places where a character stands first, as the person who wrote it knows the place
	 * @throws MissingCharacters where the font lacks characters of the text
	 */
	public static void check(String text, JapaneseFont font, FontUse use, IntFunction<Optional<String>> places) {
		String missing = font.missing(text, use);
		if (!missing.isEmpty()) {
			throw new MissingCharacters(missing, font.regular().family(), places);
		}
	}

	public String characters() {
		return characters;
	}

	public String japanese() {
		return "フォント " + font + " に次の字がないので、作りませんでした: " + shown("、", "、") + "。この字のあるフォントを --font で指定してください。";
	}

	public String english() {
		return "Not made: the font " + font + " has no " + shown(", ", ", ") + ". Name a font that has, with --font.";
	}

	private String shown(String separator, String within) {
		int[] all = characters.codePoints().toArray();
		String first = Arrays.stream(all).limit(SHOWN).mapToObj(character -> Character.toString(character) + String.format(Locale.ROOT, " (U+%04X", character)
				+ places.apply(character).map(place -> within + place).orElse("") + ")").collect(Collectors.joining(separator));
		return all.length > SHOWN ? first + separator + "…" : first;
	}
}
