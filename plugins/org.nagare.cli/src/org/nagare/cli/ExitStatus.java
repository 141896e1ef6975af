package org.nagare.cli;

/** What a program that started nagare learns from its exit status. */
public final class ExitStatus {

	public static final int DONE = 0;
	/** Errors were found, or a check would change something. */
	public static final int ERRORS_FOUND = 1;
	public static final int WRONG_USE = 2;
	public static final int INPUT_OUTPUT_FAILED = 3;

	/** Of two parts of one command: what could not be read weighs more than what is wrong in a text. */
	public static int worse(int one, int other) {
		return Math.max(one, other);
	}

	private ExitStatus() {
	}
}
