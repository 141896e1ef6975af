package org.nagare.model.vocabulary;

/** Kind of a flow where it is written (種別) instead of derived. */
public enum FlowKindWord implements Word {
	SPECIFIC("特定個人情報"),
	PERSONAL("個人情報");

	private final String word;

	FlowKindWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
