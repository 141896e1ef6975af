package org.nagare.document.template;

/**
 * A field of a line: {@code {{Ⅰ.1.①}}} for the value of a cell, {@code {{Ⅰ.1.①:表示}}} for what the form calls it.
 *
 * @param start where it begins in its line
 * @param end   where the line goes on
 */
record Field(String path, Aspect aspect, int start, int end) {

	/** What of a cell is meant. */
	enum Aspect {
		VALUE(""), LABEL("表示"), ORDINAL("番号"), NAME("名前");

		private final String word;

		Aspect(String word) {
			this.word = word;
		}

		String word() {
			return word;
		}
	}
}
