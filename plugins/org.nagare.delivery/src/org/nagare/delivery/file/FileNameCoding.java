package org.nagare.delivery.file;

import java.util.Locale;
import java.util.Optional;

/** Whether names of files can be read and written as they are: in a terminal without a language setting Java knows the letters of ASCII only. */
public final class FileNameCoding {

	private static final char LOST = '\uFFFD';

	private FileNameCoding() {
	}

	/** The coding that spoils this name; empty where it is not the coding's fault. */
	public static Optional<String> spoils(String name) {
		String coding = System.getProperty("sun.jnu.encoding", "");
		boolean narrow = !coding.toUpperCase(Locale.ROOT).startsWith("UTF") && name.chars().anyMatch(c -> c > 0x7F);
		return narrow || name.indexOf(LOST) >= 0 ? Optional.of(coding) : Optional.empty();
	}
}
