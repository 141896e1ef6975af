package org.nagare.cli;

import org.nagare.delivery.message.Undelivered;

/** What a program that started nagare learns from its exit status. */
public final class ExitStatus {

	public static final int DONE = 0;
	/** Errors were found, or a check would change something. */
	public static final int ERRORS_FOUND = 1;
	public static final int WRONG_USE = 2;
	public static final int INPUT_OUTPUT_FAILED = 3;

	/** What a program that started nagare learns of a result that was not made. */
	public static int of(Undelivered.Cause reason) {
		return switch (reason) {
			case ORDER -> WRONG_USE;
			case TEXT -> ERRORS_FOUND;
			case MACHINE -> INPUT_OUTPUT_FAILED;
		};
	}

	/** Of two parts of one command: what could not be read weighs more than what is wrong in a text. */
	public static int worse(int one, int other) {
		return Math.max(one, other);
	}

	private ExitStatus() {
	}
}
