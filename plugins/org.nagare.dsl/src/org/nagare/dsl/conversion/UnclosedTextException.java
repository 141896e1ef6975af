package org.nagare.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;

/** A text or name whose end is missing. */
public final class UnclosedTextException extends ValueConverterException {

	private static final long serialVersionUID = 1L;

	private final String quote;

	public UnclosedTextException(String quote) {
		super("«" + quote + "»", null, null);
		this.quote = quote;
	}

	/** The sign that is missing. */
	public String quote() {
		return quote;
	}
}
