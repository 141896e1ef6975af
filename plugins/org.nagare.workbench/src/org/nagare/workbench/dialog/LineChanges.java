package org.nagare.workbench.dialog;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text change: with each change the lines around it, so that a person sees where it is. */
final class LineChanges {

	/** Lines that stay are shown this far around a change. */
	private static final int AROUND = 2;

	enum Kind {
		SAME, GONE, NEW, BETWEEN
	}

	/** @param number the number of the line in the text where it stands; 0 for the mark between two places */
	record Line(Kind kind, int number, String text) {

		@Override
		public String toString() {
			return switch (kind) {
				case SAME -> "%5d   %s".formatted(number, text);
				case GONE -> "%5d − %s".formatted(number, text);
				case NEW -> "%5d + %s".formatted(number, text);
				case BETWEEN -> "    ⋮";
			};
		}
	}

	private LineChanges() {
	}

	static List<Line> of(String before, String after) {
		List<Line> all = all(before.split("\\R", -1), after.split("\\R", -1));
		List<Line> near = new ArrayList<>();
		boolean left = false;
		for (int i = 0; i < all.size(); i++) {
			if (isNear(all, i)) {
				if (left && !near.isEmpty()) {
					near.add(new Line(Kind.BETWEEN, 0, ""));
				}
				near.add(all.get(i));
			}
			left = !isNear(all, i);
		}
		return near;
	}

	private static boolean isNear(List<Line> all, int at) {
		for (int i = Math.max(0, at - AROUND); i <= Math.min(all.size() - 1, at + AROUND); i++) {
			if (all.get(i).kind() != Kind.SAME) {
				return true;
			}
		}
		return false;
	}

	/** The texts side by side; where they part, they meet again at the nearest line that both have. */
	private static List<Line> all(String[] before, String[] after) {
		List<Line> all = new ArrayList<>();
		int b = 0;
		int a = 0;
		while (b < before.length || a < after.length) {
			if (b < before.length && a < after.length && before[b].equals(after[a])) {
				all.add(new Line(Kind.SAME, a + 1, after[a]));
				b++;
				a++;
			} else {
				int[] meeting = meeting(before, b, after, a);
				for (; b < meeting[0]; b++) {
					all.add(new Line(Kind.GONE, b + 1, before[b]));
				}
				for (; a < meeting[1]; a++) {
					all.add(new Line(Kind.NEW, a + 1, after[a]));
				}
			}
		}
		return all;
	}

	private static int[] meeting(String[] before, int b, String[] after, int a) {
		int furthest = before.length - b + after.length - a;
		for (int sum = 1; sum < furthest; sum++) {
			for (int i = Math.max(0, sum - (after.length - a) + 1); i <= sum && b + i < before.length; i++) {
				int j = sum - i;
				if (a + j < after.length && !before[b + i].isBlank() && before[b + i].equals(after[a + j])) {
					return new int[] { b + i, a + j };
				}
			}
		}
		return new int[] { before.length, after.length };
	}
}
