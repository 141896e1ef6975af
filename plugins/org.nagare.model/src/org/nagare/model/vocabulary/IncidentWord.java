package org.nagare.model.vocabulary;

/** Whether a serious incident happened. */
public enum IncidentWord implements Word {
	OCCURRED("あり"),
	NONE("なし");

	private final String word;

	IncidentWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
