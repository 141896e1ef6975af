package org.nagare.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the printed form of a cell key; anything it does not understand makes it answer empty. */
final class CellKeyReader {

	private static final char END = 0;
	private static final String NAME_ENDS = ".,() \"" + KeyText.ORDINAL;

	private final String text;
	private int at;

	CellKeyReader(String text) {
		this.text = text;
	}

	Optional<CellKey> read() {
		List<CellKey.Segment> segments = new ArrayList<>();
		do {
			Optional<CellKey.Segment> segment = segment(segments.isEmpty());
			if (segment.isEmpty()) {
				return Optional.empty();
			}
			segments.add(segment.get());
		} while (skip('.'));
		return at == text.length() ? Optional.of(new CellKey(segments)) : Optional.empty();
	}

	private Optional<CellKey.Segment> segment(boolean head) {
		String word = name(".,() ");
		if (word.isEmpty()) {
			return Optional.empty();
		}
		List<CellKey.Name> names = new ArrayList<>();
		if (skip('(')) {
			do {
				blanks();
				Optional<CellKey.Name> name = keyed();
				if (name.isEmpty()) {
					return Optional.empty();
				}
				names.add(name.get());
				blanks();
			} while (skip(','));
			if (!skip(')')) {
				return Optional.empty();
			}
		}
		return Optional.of(new CellKey.Segment(CellKey.word(word, head), names));
	}

	private Optional<CellKey.Name> keyed() {
		List<CellKey.Part> parts = new ArrayList<>();
		do {
			CellKey.Part part = peek() == '"' ? CellKey.Part.words(words()) : CellKey.Part.name(name(NAME_ENDS));
			if (part.text().isEmpty()) {
				return Optional.empty();
			}
			parts.add(part);
		} while (skip('.'));
		String ordinal = skip(KeyText.ORDINAL) ? name(NAME_ENDS) : "";
		return Optional.of(new CellKey.Name(parts, ordinal));
	}

	private String words() {
		int end = text.indexOf('"', at + 1);
		if (end < 0) {
			return "";
		}
		String words = text.substring(at + 1, end);
		at = end + 1;
		return words;
	}

	private String name(String ends) {
		int start = at;
		if (peek() == '「') {
			at++;
			while (peek() != END) {
				if (peek() == '」') {
					at++;
					if (peek() != '」') {
						return KeyText.unquote(text.substring(start, at));
					}
				}
				at++;
			}
			at = start;
			return "";
		}
		while (peek() != END && ends.indexOf(peek()) < 0) {
			at++;
		}
		return text.substring(start, at);
	}

	private boolean skip(char mark) {
		if (peek() != mark) {
			return false;
		}
		at++;
		return true;
	}

	private void blanks() {
		while (peek() == ' ') {
			at++;
		}
	}

	private char peek() {
		return at < text.length() ? text.charAt(at) : END;
	}
}
