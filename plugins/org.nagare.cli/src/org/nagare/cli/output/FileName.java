package org.nagare.cli.output;

import java.util.Locale;
import java.util.Set;

/** Names of files made from names of people's things: they are valid on every system and never lead to another folder. */
public final class FileName {

	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
			"lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
	private static final int LONGEST = 80;

	private FileName() {
	}

	public static String of(String name) {
		StringBuilder kept = new StringBuilder();
		name.strip().codePoints().map(c -> isAllowed(c) ? c : '_').limit(LONGEST).forEach(kept::appendCodePoint);
		while (!kept.isEmpty() && (kept.charAt(kept.length() - 1) == '.' || kept.charAt(kept.length() - 1) == ' ')) {
			kept.setLength(kept.length() - 1);
		}
		String text = kept.toString();
		int dot = text.indexOf('.');
		String stem = (dot < 0 ? text : text.substring(0, dot)).toLowerCase(Locale.ROOT);
		return text.isEmpty() || text.startsWith(".") || RESERVED.contains(stem) ? "_" + text : text;
	}

	/** Whether the name can be used as it is. */
	public static boolean isPlain(String name) {
		return of(name).equals(name);
	}

	private static boolean isAllowed(int c) {
		return c >= ' ' && c != 0x7F && "/\\:*?\"<>|".indexOf(c) < 0 && Character.getType(c) != Character.FORMAT;
	}
}
