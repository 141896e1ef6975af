package org.nagare.figure.model;

/** A line of the 凡例. */
public enum LegendEntry {
	SPECIFIC_PERSONAL_INFORMATION(FlowKind.SPECIFIC_PERSONAL_INFORMATION.japanese()),
	PERSONAL_INFORMATION(FlowKind.PERSONAL_INFORMATION.japanese()),
	UNDECIDED(FlowKind.UNDECIDED.japanese()),
	ENTRUSTMENT("委託・再委託の関係"),
	CONNECTION("システムの接続"),
	HOLDS_NUMBER("個人番号を直接保有する"),
	HOLDS_NO_NUMBER("個人番号を直接保有しない");

	private final String japanese;

	LegendEntry(String japanese) {
		this.japanese = japanese;
	}

	/** Whether it explains boxes rather than lines. */
	public boolean isOfBoxes() {
		return this == HOLDS_NUMBER || this == HOLDS_NO_NUMBER;
	}

	/** The printed words. */
	public String japanese() {
		return japanese;
	}
}
