package org.nagare.print.font;

import java.util.Locale;

/** The systems that keep their fonts in different places. */
public enum OperatingSystem {
	WINDOWS, MACOS, OTHER;

	/** @param name as the Java property «os.name» gives it */
	public static OperatingSystem named(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		if (small.startsWith("windows")) {
			return WINDOWS;
		}
		return small.startsWith("mac") ? MACOS : OTHER;
	}
}
