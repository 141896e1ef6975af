package org.nagare.sirius.change;

/** What can be written where. */
public final class Words {

	/** Stands where a person has still to say something; the check of words of a draft finds it wherever it is printed. */
	public static final String OPEN = "○○";

	private Words() {
	}

	/** A text on one line has no escapes: no quote and no line break fits. */
	public static boolean isLine(String text) {
		return text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
	}
}
