package org.nagare.model.value;

import java.util.OptionalInt;

/** ① to ㊿, then (51): Unicode has no circles beyond fifty. */
public final class CircledNumber {

	private static final int LAST = 50;

	private CircledNumber() {
	}

	public static String of(int number) {
		if (number < 1 || number > LAST) {
			return "(" + number + ")";
		}
		if (number <= 20) {
			return String.valueOf((char) ('①' + number - 1));
		}
		if (number <= 35) {
			return String.valueOf((char) ('㉑' + number - 21));
		}
		return String.valueOf((char) ('㊱' + number - 36));
	}

	/** The number that is printed as this, and as nothing else: (7) is a list mark, not the seventh step. */
	public static OptionalInt parse(String text) {
		if (text == null) {
			return OptionalInt.empty();
		}
		if (text.length() == 1) {
			char c = text.charAt(0);
			if (c >= '①' && c <= '⑳') {
				return OptionalInt.of(c - '①' + 1);
			}
			if (c >= '㉑' && c <= '㉟') {
				return OptionalInt.of(c - '㉑' + 21);
			}
			return c >= '㊱' && c <= '㊿' ? OptionalInt.of(c - '㊱' + 36) : OptionalInt.empty();
		}
		if (text.matches("\\([1-9][0-9]{1,8}\\)")) {
			int number = Integer.parseInt(text.substring(1, text.length() - 1));
			return number > LAST ? OptionalInt.of(number) : OptionalInt.empty();
		}
		return OptionalInt.empty();
	}
}
