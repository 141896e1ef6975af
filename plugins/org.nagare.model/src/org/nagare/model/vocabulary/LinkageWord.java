package org.nagare.model.vocabulary;

/** Whether information is exchanged through the network of the state, where it is written. */
public enum LinkageWord implements Word {
	DONE("実施する"),
	NOT_DONE("実施しない"),
	UNDECIDED("未定");

	private final String word;

	LinkageWord(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return word;
	}
}
