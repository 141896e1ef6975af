package org.nagare.dsl.naming;

import java.text.Normalizer;

/** Names as they are compared, never as they are kept: width folded, marks combined, letters of one case, variation selectors left out. */
public final class NameFolding {

	private NameFolding() {
	}

	public static String fold(String name) {
		if (isPlain(name)) {
			return name;
		}
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
		StringBuilder kept = new StringBuilder(folded.length());
		folded.codePoints().filter(c -> !(c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF)).map(Character::toLowerCase).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	/** Most names are; a loop, because it is asked for every name of a project. */
	private static boolean isPlain(String name) {
		for (int i = 0; i < name.length(); i++) {
			char c = name.charAt(i);
			if (c < 0x3041 || c > 0x9FFF || c == 0x3099 || c == 0x309A) {
				return false;
			}
		}
		return true;
	}
}
