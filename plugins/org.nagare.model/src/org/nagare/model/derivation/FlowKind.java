package org.nagare.model.derivation;

/** What kind of information an arrow carries. */
public enum FlowKind {
	/** 特定個人情報: the individual number or what stands for it travels along. */
	SPECIFIC("特定個人情報"),
	/** 個人情報 without it. */
	PERSONAL("個人情報"),
	/** Cannot be told from what is written; such an arrow takes part in no set. */
	UNKNOWN("不明");

	private final String word;

	FlowKind(String word) {
		this.word = word;
	}

	public String word() {
		return word;
	}
}
