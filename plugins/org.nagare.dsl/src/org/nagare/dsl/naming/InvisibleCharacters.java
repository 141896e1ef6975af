package org.nagare.dsl.naming;

import java.util.stream.IntStream;

/** Characters that nobody sees: they come with what is pasted, part one name into two, turn words round, and print loses them. */
public final class InvisibleCharacters {

	private static final int BYTE_ORDER_MARK = 0xFEFF;
	/** Joins two signs into one that is seen. */
	private static final int JOINER = 0x200D;

	private InvisibleCharacters() {
	}

	/** Where they stand in a text that begins at an offset of its file; the mark before a file is none of them. */
	public static IntStream in(String text, int offset) {
		return text.chars().noneMatch(c -> c > 0x7F) ? IntStream.empty()
				: IntStream.range(0, text.length()).filter(at -> !Character.isLowSurrogate(text.charAt(at)) && isInvisible(text.codePointAt(at)) && !(offset + at == 0 && text.charAt(at) == BYTE_ORDER_MARK));
	}

	/** By number, which everybody can look up, and by name where it has one. */
	public static String named(int character) {
		String name = Character.getName(character);
		return numbered(character) + (name == null ? "" : " " + name);
	}

	/** By number alone, where there is no room for names. */
	public static String numbered(int character) {
		return String.format("U+%04X", character);
	}

	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT -> character != JOINER;
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}
}
