package org.nagare.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two tokens: blanks, line breaks and comments.
 *
 * @param comments the comments in their order
 * @param breaks how many line breaks stand before each comment, and after the last; one more than there are comments
 */
record HiddenText(List<Comment> comments, int[] breaks) {

	/** A comment with its offset within the gap; without the line break that ends it. */
	record Comment(int offset, String text) {

		boolean endsLine() {
			return text.startsWith("//");
		}
	}

	static HiddenText of(String gap) {
		List<Comment> comments = new ArrayList<>();
		List<Integer> breaks = new ArrayList<>();
		int count = 0;
		int i = 0;
		while (i < gap.length()) {
			char c = gap.charAt(i);
			if (c == '/' && i + 1 < gap.length()) {
				int end = commentEnd(gap, i);
				comments.add(new Comment(i, gap.substring(i, end)));
				breaks.add(count);
				count = 0;
				i = end;
			} else {
				if (c == '\n' || c == '\r' && (i + 1 == gap.length() || gap.charAt(i + 1) != '\n')) {
					count++;
				}
				i++;
			}
		}
		breaks.add(count);
		return new HiddenText(List.copyOf(comments), breaks.stream().mapToInt(Integer::intValue).toArray());
	}

	private static int commentEnd(String gap, int start) {
		if (gap.charAt(start + 1) == '*') {
			int end = gap.indexOf("*/", start + 2);
			return end < 0 ? gap.length() : end + 2;
		}
		int end = start;
		while (end < gap.length() && gap.charAt(end) != '\n' && gap.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	boolean hasComments() {
		return !comments.isEmpty();
	}

	int breaksInAll() {
		int sum = 0;
		for (int count : breaks) {
			sum += count;
		}
		return sum;
	}
}
