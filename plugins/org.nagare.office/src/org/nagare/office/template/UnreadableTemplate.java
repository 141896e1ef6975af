package org.nagare.office.template;

/** The file is no text document, or one that cannot be read. */
public final class UnreadableTemplate extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableTemplate(Throwable cause) {
		super(cause.getMessage(), cause);
	}
}
