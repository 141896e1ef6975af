package org.nagare.form.change;

import java.util.ArrayList;
import java.util.List;

import org.nagare.form.text.RowWords;

/** Two texts with what they have in common at their beginning and end left out, where they are long. */
record Omission(String before, String after) {

	/** @param wholeUpTo texts that are no longer than this stay whole */
	static Omission of(String before, String after, int wholeUpTo) {
		if (before.length() <= wholeUpTo && after.length() <= wholeUpTo) {
			return new Omission(before, after);
		}
		List<String> old = List.of(before.split("\n", -1));
		List<String> now = List.of(after.split("\n", -1));
		int shorter = Math.min(old.size(), now.size());
		int head = 0;
		while (head < shorter && old.get(head).equals(now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
			tail++;
		}
		return new Omission(cut(old, head, tail), cut(now, head, tail));
	}

	private static String cut(List<String> lines, int head, int tail) {
		List<String> left = new ArrayList<>(lines.subList(head, lines.size() - tail));
		if (head > 0) {
			left.addFirst(RowWords.OMITTED);
		}
		if (tail > 0) {
			left.addLast(RowWords.OMITTED);
		}
		return String.join("\n", left);
	}
}
