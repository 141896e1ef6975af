package org.nagare.form.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: without blanks, line breaks and what nobody sees, wide and narrow forms as one. Each place of it still knows
 * where it stands in the text as it was written.
 */
public final class FoldedText {

	/** A stretch of the written text. */
	public record Span(int from, int to) {
	}

	private final StringBuilder folded = new StringBuilder();
	private final List<Span> places = new ArrayList<>();

	private FoldedText(String written) {
		int at = 0;
		while (at < written.length()) {
			int end = endOfCluster(written, at);
			if (end == at + 1 && isPlain(written.charAt(at))) {
				folded.append(written.charAt(at));
				places.add(new Span(at, end));
				at = end;
				continue;
			}
			fold(written.substring(at, end), new Span(at, end));
			at = end;
		}
	}

	public static FoldedText of(String written) {
		return new FoldedText(written);
	}

	public int length() {
		return folded.length();
	}

	/** Where the other text stands in this one, from the first place on and not overlapping. */
	public List<Span> find(FoldedText other) {
		List<Span> found = new ArrayList<>();
		if (other.length() == 0) {
			return found;
		}
		String wanted = other.folded.toString();
		for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
			found.add(new Span(places.get(at).from, places.get(at + wanted.length() - 1).to));
		}
		return found;
	}

	public boolean contains(FoldedText other) {
		return other.length() > 0 && folded.indexOf(other.folded.toString()) >= 0;
	}

	/** The same words fold to the same text. */
	@Override
	public String toString() {
		return folded.toString();
	}

	/** A character with the marks that are written behind it. */
	private static int endOfCluster(String written, int start) {
		int end = start + Character.charCount(written.codePointAt(start));
		while (end < written.length() && isMark(written.codePointAt(end))) {
			end += Character.charCount(written.codePointAt(end));
		}
		return end;
	}

	private static boolean isMark(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			// the narrow voicing marks are letters by type
			default -> character == 0xFF9E || character == 0xFF9F;
		};
	}

	private void fold(String cluster, Span place) {
		String seen = cluster.codePoints().filter(character -> !isUnseen(character))
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		String plain = Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		for (int i = 0; i < plain.length(); i++) {
			char character = alike(plain.charAt(i));
			if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
				folded.append(character);
				places.add(place);
			}
		}
	}

	/** Most of a Japanese text: kana and characters that stay what they are when they are folded. */
	private static boolean isPlain(char character) {
		return character >= '\u3041' && character <= '\u3096' || character >= '\u30A1' && character <= '\u30FA' || character >= '\u4E00' && character <= '\u9FFF';
	}

	private static boolean isUnseen(int character) {
		int type = Character.getType(character);
		boolean selector = character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
		return selector || type == Character.CONTROL || type == Character.FORMAT;
	}

	private static char alike(char character) {
		return switch (character) {
			case '\u301C', '\u223C', '\uFF5E' -> '~';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
			default -> character;
		};
	}
}
