package org.nagare.figure.model;

/** The two kinds of the 凡例, and the third that a draft has to show: not decided yet. */
public enum FlowKind {
	SPECIFIC_PERSONAL_INFORMATION("特定個人情報の流れ"),
	PERSONAL_INFORMATION("個人情報の流れ"),
	UNDECIDED("種類が未確定の流れ(?)");

	private final String japanese;

	FlowKind(String japanese) {
		this.japanese = japanese;
	}

	/** The words of the 凡例. */
	public String japanese() {
		return japanese;
	}
}
