package org.nagare.print.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** A text has characters that the font has not: nothing is printed, for a character that silently becomes a box is lost. */
public final class MissingCharacters extends RuntimeException {

	private static final long serialVersionUID = 1L;
	private static final int SHOWN = 10;

	private final String characters;
	private final String text;
	private final String font;
	private final transient IntFunction<Optional<String>> places;

	private MissingCharacters(String characters, String text, String font, IntFunction<Optional<String>> places) {
		super(characters, null, false, false);
		this.characters = characters;
		this.text = text;
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
			throw new MissingCharacters(missing, text, font.regular().family(), places);
		}
	}

	public String characters() {
		return characters;
	}

	public String japanese() {
		StringBuilder told = new StringBuilder();
		if (shapes().length > 0) {
			told.append("フォント ").append(font).append(" に次の字がないので、作りませんでした: ").append(shown(shapes(), "、", "、")).append("。この字のあるフォントを --font で指定してください。");
		}
		if (variants().length > 0) {
			told.append("次の異体字は、どのフォントでも PDF に入れられないので、作りませんでした: ").append(shown(variants(), "、", "、"))
					.append("。異体字の指定（字の後の見えない符号）を消すか、ほかの形式で書き出してください。");
		}
		return told.toString();
	}

	public String english() {
		List<String> told = new ArrayList<>();
		if (shapes().length > 0) {
			told.add("Not made: the font " + font + " has no " + shown(shapes(), ", ", ", ") + ". Name a font that has, with --font.");
		}
		if (variants().length > 0) {
			told.add("Not made: no font can bring these variants into a PDF: " + shown(variants(), ", ", ", ")
					+ ". Remove the variation selector (the invisible sign behind the character) or write another format.");
		}
		return String.join(" ", told);
	}

	private int[] shapes() {
		return characters.codePoints().filter(character -> !JapaneseFont.isVariationSelector(character)).toArray();
	}

	/** Signs that ask for another shape of the character before them: it is not the font that lacks them. */
	private int[] variants() {
		return characters.codePoints().filter(JapaneseFont::isVariationSelector).toArray();
	}

	private String shown(int[] all, String separator, String within) {
		String first = Arrays.stream(all).limit(SHOWN).mapToObj(character -> named(character) + places.apply(character).map(place -> within + place).orElse("") + ")")
				.collect(Collectors.joining(separator));
		return all.length > SHOWN ? first + separator + "…" : first;
	}

	/** A variant with the character that it is one of, as it first stands in the text. */
	private String named(int character) {
		String shown = Character.toString(character);
		int at = text.indexOf(shown);
		if (!JapaneseFont.isVariationSelector(character) || at <= 0) {
			return shown + String.format(Locale.ROOT, " (U+%04X", character);
		}
		int base = text.codePointBefore(at);
		return Character.toString(base) + shown + String.format(Locale.ROOT, " (U+%04X U+%04X", base, character);
	}
}
