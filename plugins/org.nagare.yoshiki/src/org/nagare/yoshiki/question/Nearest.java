package org.nagare.yoshiki.question;

import java.util.Comparator;
import java.util.List;

/** The names of a list that look most like a written one, for messages that say what was probably meant. */
public final class Nearest {

	private Nearest() {
	}

	public static List<String> to(String written, List<String> names, int atMost) {
		int limit = Math.max(2, written.length() * 2 / 3);
		return names.stream()
				.filter(name -> distance(written, name) <= limit || name.contains(written) || written.contains(name))
				.sorted(Comparator.comparingInt((String name) -> distance(written, name)))
				.limit(atMost)
				.toList();
	}

	/** The number of letters to be put in, left out or replaced to get from one word to the other. */
	public static int distance(String one, String other) {
		int[] previous = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(replaced, Math.min(previous[j], row[j - 1]) + 1);
			}
			previous = row;
		}
		return previous[other.length()];
	}
}
