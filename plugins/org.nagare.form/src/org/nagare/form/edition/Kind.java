package org.nagare.form.edition;

/** What kind of value an item holds. The code is that of the JSON output. */
public enum Kind {
	TEXT("text"), LABEL("label"), DATE("date"), NUMBER("number"), FLAG("flag"), LIST("list"), TABLE("table"), FIGURE("figure"),
	CHOICE("choice"), MARKS("marks");

	private final String code;

	Kind(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
