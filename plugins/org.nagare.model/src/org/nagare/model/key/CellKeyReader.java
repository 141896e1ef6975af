package org.nagare.model.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the printed form of a cell key; anything it does not understand makes it answer empty. */
final class CellKeyReader {

	private static final char END = 0;

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
		String word = name();
		if (word.isEmpty()) {
			return Optional.empty();
		}
		List<CellKey.Name> names = new ArrayList<>();
		if (skip('(')) {
			do {
				blanks();
				List<String> parts = new ArrayList<>();
				do {
					String part = name();
					if (part.isEmpty()) {
						return Optional.empty();
					}
					parts.add(part);
				} while (skip('.'));
				names.add(new CellKey.Name(parts));
				blanks();
			} while (skip(','));
			if (!skip(')')) {
				return Optional.empty();
			}
		}
		return Optional.of(new CellKey.Segment(CellKey.word(word, head), names));
	}

	private String name() {
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
		while (peek() != END && ".,() ".indexOf(peek()) < 0) {
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
