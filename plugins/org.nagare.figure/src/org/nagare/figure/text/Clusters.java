package org.nagare.figure.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into what a reader sees as single characters: surrogate pairs, variation selectors and marks stay whole. */
final class Clusters {
	private Clusters() {
	}

	static List<String> of(String text) {
		List<String> clusters = new ArrayList<>();
		int start = 0;
		boolean joinNext = false;
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			if (i > start && !joinsThePreceding(character) && !joinNext) {
				clusters.add(text.substring(start, i));
				start = i;
			}
			joinNext = character == 0x200D;
			i += Character.charCount(character);
		}
		if (start < text.length()) {
			clusters.add(text.substring(start));
		}
		return clusters;
	}

	/** Combining marks (the voicing marks of a decomposed kana too), variation selectors, joiners. */
	static boolean joinsThePreceding(int character) {
		return switch (Character.getType(character)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> character == 0x200D || character == 0x200C || character >= 0x1F3FB && character <= 0x1F3FF;
		};
	}
}
