package org.nagare.dsl.ide.completion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a path that stand before a place in a text, what is named in brackets left out: {@code Ⅱ(接種情報).3.¦} has Ⅱ and 3. */
final class PathBefore {

	private static final Map<String, String> ROMAN = Map.of("I", "Ⅰ", "II", "Ⅱ", "III", "Ⅲ", "IV", "Ⅳ", "V", "Ⅴ", "VI", "Ⅵ");

	private PathBefore() {
	}

	/** Empty where the place is in brackets, so that the name of a thing is due and not a word of the path. */
	static Optional<List<String>> words(String text, int offset) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		int depth = 0;
		boolean dot = false;
		for (int i = offset - 1; i >= 0; i--) {
			char c = text.charAt(i);
			if (c == ')' || c == '）') {
				depth++;
			} else if (c == '(' || c == '（') {
				if (depth == 0) {
					return Optional.empty();
				}
				depth--;
			} else if (depth > 0) {
				continue;
			} else if (c == '.' || c == '．') {
				add(words, word);
				dot = true;
			} else if (Character.isWhitespace(c) || "{}｛｝\"”→:：,、，".indexOf(c) >= 0) {
				break;
			} else if (!dot) {
				// a word that no dot follows is what is being written
				return Optional.empty();
			} else {
				word.insert(0, c);
			}
		}
		add(words, word);
		Collections.reverse(words);
		return Optional.of(words);
	}

	private static void add(List<String> words, StringBuilder word) {
		if (!word.isEmpty()) {
			words.add(roman(word.toString()));
			word.setLength(0);
		}
	}

	static String roman(String word) {
		return ROMAN.getOrDefault(word, word);
	}
}
