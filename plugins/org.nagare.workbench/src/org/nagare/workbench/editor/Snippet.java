package org.nagare.workbench.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a proposal writes, with the places at which a person fills something in.
 *
 * @param text  without the signs that mark the places
 * @param stops in the order of the text
 * @param end   where the caret is when everything is filled in
 */
record Snippet(String text, List<Stop> stops, int end) {

	/**
	 * A place to fill in, and what stands there as an example.
	 *
	 * @param number those of one number say the same
	 */
	record Stop(int number, int offset, int length) {
	}

	Snippet {
		stops = List.copyOf(stops);
	}

	static Snippet plain(String text) {
		return new Snippet(text, List.of(), text.length());
	}

	/** As the protocol writes it: {@code ${1:words}}, {@code $1}, {@code $0} for the end, and {@code \} before a sign that is only meant as itself. */
	static Snippet of(String written) {
		StringBuilder text = new StringBuilder();
		List<Stop> stops = new ArrayList<>();
		int end = -1;
		int at = 0;
		while (at < written.length()) {
			if (written.charAt(at) != '$') {
				at = sign(written, at, text);
				continue;
			}
			boolean braced = written.startsWith("{", at + 1);
			int digits = at + (braced ? 2 : 1);
			int behind = digits;
			while (behind < written.length() && Character.isDigit(written.charAt(behind))) {
				behind++;
			}
			if (behind == digits) {
				at = sign(written, at, text);
				continue;
			}
			int number = Integer.parseInt(written.substring(digits, behind));
			int start = text.length();
			if (braced) {
				behind += written.startsWith(":", behind) ? 1 : 0;
				while (behind < written.length() && written.charAt(behind) != '}') {
					behind = sign(written, behind, text);
				}
				behind++;
			}
			if (number == 0) {
				end = start;
			} else {
				stops.add(new Stop(number, start, text.length() - start));
			}
			at = behind;
		}
		return new Snippet(text.toString(), stops, end < 0 ? text.length() : end);
	}

	private static int sign(String written, int at, StringBuilder text) {
		int meant = written.charAt(at) == '\\' && at + 1 < written.length() ? at + 1 : at;
		text.append(written.charAt(meant));
		return meant + 1;
	}
}
