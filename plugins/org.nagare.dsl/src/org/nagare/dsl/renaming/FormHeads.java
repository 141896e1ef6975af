package org.nagare.dsl.renaming;

import java.util.Set;

/** The words with which the path of a cell begins; a path that begins otherwise names a thing. */
final class FormHeads {

	private static final Set<String> HEADS = Set.of("表紙", "Ⅰ", "別添1", "Ⅱ", "別添2", "Ⅲ", "Ⅳ", "Ⅴ", "Ⅵ", "別添3", "I", "II", "III", "IV", "V", "VI");

	private FormHeads() {
	}

	static boolean isHead(String word) {
		return HEADS.contains(word);
	}
}
