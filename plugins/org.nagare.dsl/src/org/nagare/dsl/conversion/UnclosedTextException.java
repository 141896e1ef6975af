package org.nagare.dsl.conversion;

import java.util.Optional;
import org.eclipse.xtext.conversion.ValueConverterException;

/** A text or name whose end is missing. */
public final class UnclosedTextException extends ValueConverterException {

	private static final long serialVersionUID = 1L;

	private final String quote;
	private final int line;

	/** @param line at whose end it ends now, where it goes over several lines; 0 else */
	public UnclosedTextException(String quote, int line) {
		super("«" + quote + "»", null, null);
		this.quote = quote;
		this.line = line;
	}

	/** The line at whose end the sign was probably to stand, where that is not the line on which it begins. */
	public Optional<String> line() {
		return line > 0 ? Optional.of(Integer.toString(line)) : Optional.empty();
	}

	/** The sign that is missing. */
	public String quote() {
		return quote;
	}
}
