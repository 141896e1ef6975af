package org.nagare.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files made from names of people's things: they are valid on every system and never lead to another folder. */
public final class FileName {

	/** Names that are devices on Windows, with and without an ending. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");
	/** Below the 255 bytes that the usual file systems allow, with room for what is put behind it. */
	private static final int LONGEST_IN_BYTES = 200;
	private static final int LONGEST = 80;
	/** What a part takes at most, so that the name before it can still be told from others. */
	private static final int LONGEST_PART_IN_BYTES = 90;

	private FileName() {
	}

	public static String of(String name) {
		return of(name, "");
	}

	/** The ending is kept whole, however long the name before it; words of people in it are a {@link #part}. */
	public static String of(String name, String words) {
		String ending = allowed(words).toString();
		StringBuilder kept = allowed(name.strip());
		kept.setLength(kept.offsetByCodePoints(0, Math.min(LONGEST, kept.codePointCount(0, kept.length()))));
		shorten(kept, LONGEST_IN_BYTES - bytes(ending));
		while (!kept.isEmpty() && (kept.charAt(kept.length() - 1) == '.' || Character.isWhitespace(kept.charAt(kept.length() - 1)))) {
			kept.setLength(kept.length() - 1);
		}
		String text = kept.toString();
		return (text.isEmpty() || text.startsWith(".") || DEVICE.matcher(text).matches() ? "_" + text : text) + ending;
	}

	/** Words of people as a part of the ending of a name. */
	public static String part(String words) {
		StringBuilder kept = allowed(words.strip());
		shorten(kept, LONGEST_PART_IN_BYTES);
		return kept.toString();
	}

	/** Whether the name can be used as it is. */
	public static boolean isPlain(String name) {
		return of(name).equals(name);
	}

	private static StringBuilder allowed(String words) {
		StringBuilder kept = new StringBuilder();
		words.codePoints().map(c -> isAllowed(c) ? c : '_').forEach(kept::appendCodePoint);
		return kept;
	}

	private static void shorten(StringBuilder name, int room) {
		while (bytes(name) > room && !name.isEmpty()) {
			name.setLength(name.offsetByCodePoints(name.length(), -1));
		}
	}

	private static int bytes(CharSequence text) {
		return text.toString().getBytes(StandardCharsets.UTF_8).length;
	}

	private static boolean isAllowed(int c) {
		return switch (Character.getType(c)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
			default -> "/\\:*?\"<>|".indexOf(c) < 0;
		};
	}
}
