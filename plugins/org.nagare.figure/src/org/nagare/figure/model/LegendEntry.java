package org.nagare.figure.model;

/** A line of the 凡例. */
public enum LegendEntry {
	SPECIFIC_PERSONAL_INFORMATION(FlowKind.SPECIFIC_PERSONAL_INFORMATION.japanese()),
	PERSONAL_INFORMATION(FlowKind.PERSONAL_INFORMATION.japanese()),
	UNDECIDED(FlowKind.UNDECIDED.japanese()),
	ENTRUSTMENT("委託・再委託の関係");

	private final String japanese;

	LegendEntry(String japanese) {
		this.japanese = japanese;
	}

	/** The printed words. */
	public String japanese() {
		return japanese;
	}
}
