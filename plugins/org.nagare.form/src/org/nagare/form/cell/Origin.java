package org.nagare.form.cell;

/** Where the value of a cell comes from. The code is that of the JSON output. */
public enum Origin {
	DERIVED("derived"), ENTERED("entered"), LIBRARY("library"), FIXED("fixed"),
	/** blank because the form allows it, or the condition is not met */
	DEFAULT("default"), UNKNOWN("unknown");

	private final String code;

	Origin(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
