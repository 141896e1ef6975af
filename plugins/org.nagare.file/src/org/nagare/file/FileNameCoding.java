package org.nagare.file;

import java.util.Locale;
import java.util.Optional;

/** Whether names of files can be read and written as they are: in a terminal without a language setting Java knows the letters of ASCII only. */
public final class FileNameCoding {

	private static final char LOST = '\uFFFD';

	private FileNameCoding() {
	}

	/** The coding that spoils this name; empty where it is not the coding's fault. */
	public static Optional<String> spoils(String name) {
		String coding = name();
		boolean narrow = !coding.toUpperCase(Locale.ROOT).startsWith("UTF") && name.chars().anyMatch(c -> c > 0x7F);
		return narrow || hasLost(name) ? Optional.of(coding) : Optional.empty();
	}

	/** The coding in which the system hands names and arguments to the program. */
	public static String name() {
		return System.getProperty("sun.jnu.encoding", "");
	}

	/** Whether letters were lost on the way from the terminal. */
	public static boolean hasLost(String argument) {
		return argument.indexOf(LOST) >= 0;
	}
}
