package org.nagare.print.svg;

/** A drawing that is not printed: broken, or one that asks for something outside of itself. */
public final class UnfitDrawing extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnfitDrawing(String reason) {
		super(reason);
	}

	UnfitDrawing(String reason, Throwable cause) {
		super(reason, cause);
	}
}
