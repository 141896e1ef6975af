package org.nagare.figure.model;

/** A line of the 凡例. */
public enum LegendEntry {
	SPECIFIC_PERSONAL_INFORMATION(FlowKind.SPECIFIC_PERSONAL_INFORMATION.japanese()),
	PERSONAL_INFORMATION(FlowKind.PERSONAL_INFORMATION.japanese()),
	UNDECIDED(FlowKind.UNDECIDED.japanese()),
	ENTRUSTMENT("委託・再委託の関係"),
	CONNECTION("システムの接続"),
	HOLDS_NUMBER("個人番号を直接保有する"),
	HOLDS_NO_NUMBER("個人番号を直接保有しない"),
	NUMBER_UNTOLD("個人番号を直接保有するか、書かれていない"),
	ADDED("追加"),
	REMOVED("削除"),
	CHANGED("変更"),
	UNCHANGED("変更なし");

	private final String japanese;

	LegendEntry(String japanese) {
		this.japanese = japanese;
	}

	/** Whether it explains boxes rather than lines. */
	public boolean isOfBoxes() {
		return emphasis() != Emphasis.NONE;
	}

	/** The look of the boxes that it explains, none for lines. */
	public Emphasis emphasis() {
		return switch (this) {
			case HOLDS_NUMBER -> Emphasis.HOLDING;
			case HOLDS_NO_NUMBER -> Emphasis.SHADED;
			case NUMBER_UNTOLD -> Emphasis.UNTOLD;
			case ADDED -> Emphasis.ADDED;
			case REMOVED -> Emphasis.REMOVED;
			case CHANGED -> Emphasis.CHANGED;
			case UNCHANGED -> Emphasis.UNCHANGED;
			default -> Emphasis.NONE;
		};
	}

	/** The printed words. */
	public String japanese() {
		return japanese;
	}
}
