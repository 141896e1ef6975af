package org.nagare.document.template;

/**
 * A field of a line: {@code {{Ⅰ.1.①}}} for the value of a cell, {@code {{Ⅰ.1.①:表示}}} for what the form calls it, {@code {{誤り}}} for the errors of
 * the texts from which the form was made.
 *
 * @param start where it begins in its line
 * @param end   where the line goes on
 */
record Field(String path, Aspect aspect, int start, int end) {

	private static final String ERRORS = "誤り";

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

	/** Whether no cell is asked for, but the errors of the texts. */
	boolean isOfErrors() {
		return path.equals(ERRORS) && aspect == Aspect.VALUE;
	}
}
