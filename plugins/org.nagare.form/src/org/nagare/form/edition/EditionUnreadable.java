package org.nagare.form.edition;

/** The text of an edition cannot be read; the message names the file, the place and the remedy in two languages. */
public final class EditionUnreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	EditionUnreadable(String message) {
		super(message);
	}
}
