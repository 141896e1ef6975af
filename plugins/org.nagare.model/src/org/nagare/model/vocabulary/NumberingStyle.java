package org.nagare.model.vocabulary;

/** How steps are numbered where the figure says so. */
public enum NumberingStyle implements Word {
	TWO_LEVELS("二段"),
	ONE_LEVEL("一段");

	private final String word;

	NumberingStyle(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
