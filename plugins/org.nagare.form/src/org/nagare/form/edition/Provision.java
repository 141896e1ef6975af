package org.nagare.form.edition;

/** Where the value of an item comes from by design, with the letter that the tables of derivation use. */
public enum Provision {
	/** from the model, by rule */
	DERIVED("D"),
	/** from the model, and what is entered is appended */
	EXTENDABLE("D+"),
	/** written once, at the thing it is about */
	ATTRIBUTE("A"),
	/** entered under its path */
	ENTERED("E"),
	/** entered, and the texts of the measure libraries in use follow */
	LIBRARY("L"),
	/** said by the edition itself */
	FIXED("F");

	private final String letter;

	Provision(String letter) {
		this.letter = letter;
	}

	public String letter() {
		return letter;
	}
}
