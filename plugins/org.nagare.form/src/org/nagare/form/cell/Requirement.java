package org.nagare.form.cell;

/** Whether a cell has to be filled. The code is that of the JSON output. */
public enum Requirement {
	REQUIRED("required"), OPTIONAL("optional"), MUST_BE_EMPTY("mustBeEmpty"),
	/** depends on a cell that is not known yet */
	UNDECIDED("undecided");

	private final String code;

	Requirement(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
