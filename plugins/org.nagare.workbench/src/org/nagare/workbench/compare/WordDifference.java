package org.nagare.workbench.compare;

import java.util.ArrayList;
import java.util.List;

/** Where two texts differ, letter by letter: the parts of each that the other has not, in the order in which they stand. */
record WordDifference(List<Part> gone, List<Part> added) {

	/** Longer texts are the same only at their ends: the table of a whole document would be too large. */
	private static final int MOST_CELLS = 4_000_000;

	/** A part of a text, in its own places. */
	record Part(int offset, int length) {
	}

	static WordDifference of(String before, String after) {
		int[] old = before.codePoints().toArray();
		int[] now = after.codePoints().toArray();
		int head = 0;
		while (head < Math.min(old.length, now.length) && old[head] == now[head]) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(old.length, now.length) - head && old[old.length - 1 - tail] == now[now.length - 1 - tail]) {
			tail++;
		}
		boolean[] sameOld = new boolean[old.length];
		boolean[] sameNow = new boolean[now.length];
		for (int i = 0; i < head; i++) {
			sameOld[i] = true;
			sameNow[i] = true;
		}
		for (int i = 1; i <= tail; i++) {
			sameOld[old.length - i] = true;
			sameNow[now.length - i] = true;
		}
		align(old, now, head, tail, sameOld, sameNow);
		return new WordDifference(parts(old, sameOld), parts(now, sameNow));
	}

	/** The longest common letters between the ends. */
	private static void align(int[] old, int[] now, int head, int tail, boolean[] sameOld, boolean[] sameNow) {
		int rows = old.length - head - tail;
		int columns = now.length - head - tail;
		if (rows == 0 || columns == 0 || (long) rows * columns > MOST_CELLS) {
			return;
		}
		short[][] longest = new short[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				longest[i][j] = old[head + i] == now[head + j] ? (short) (longest[i + 1][j + 1] + 1) : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (old[head + i] == now[head + j]) {
				sameOld[head + i++] = true;
				sameNow[head + j++] = true;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	private static List<Part> parts(int[] text, boolean[] same) {
		List<Part> parts = new ArrayList<>();
		int offset = 0;
		int start = -1;
		for (int i = 0; i <= text.length; i++) {
			boolean differs = i < text.length && !same[i];
			if (differs && start < 0) {
				start = offset;
			} else if (!differs && start >= 0) {
				parts.add(new Part(start, offset - start));
				start = -1;
			}
			offset += i < text.length ? Character.charCount(text[i]) : 0;
		}
		return parts;
	}
}
