package org.nagare.print.pdf;

/** A page that is not printed: broken, or one that asks for something outside of itself. */
public final class UnfitPage extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnfitPage(String reason) {
		super(reason);
	}

	UnfitPage(String reason, Throwable cause) {
		super(reason, cause);
	}
}
