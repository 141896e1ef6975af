package org.nagare.model.value;

/** Full-width digits read as the digits they are; nothing else is folded here. */
public final class Digits {

	private Digits() {
	}

	public static String narrow(String text) {
		StringBuilder narrow = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
		}
		return narrow.toString();
	}
}
