package org.nagare.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;

/** A date or a number that was typed with signs that no word has: 2021/4/12, 1,000人. */
public final class MistypedWordException extends ValueConverterException {

	private static final long serialVersionUID = 1L;

	private final String written;

	public MistypedWordException(String written) {
		super("«" + written + "»", null, null);
		this.written = written;
	}

	public String written() {
		return written;
	}
}
