package org.nagare.office.workbook;

import java.util.List;

/**
 * A row to be, with what stands in it.
 *
 * @param keep whether it must not be the last of a page
 */
record Strip(double height, boolean keep, List<Piece> pieces) {

	/** What Excel can show in a row. */
	static final double GREATEST_HEIGHT = 409;

	/**
	 * Something between two marks of the ruler.
	 *
	 * @param choices what may be chosen here; empty where anything may be written
	 */
	record Piece(int from, int to, Role role, String text, List<String> choices) {
		Piece {
			choices = List.copyOf(choices);
		}

		static Piece of(int from, int to, Role role, String text) {
			return new Piece(from, to, role, text, List.of());
		}
	}

	Strip {
		pieces = List.copyOf(pieces);
		if (height > GREATEST_HEIGHT) {
			throw new IllegalArgumentException("a row of " + height + " points");
		}
	}

	Strip kept() {
		return new Strip(height, true, pieces);
	}

	Strip higher(double by) {
		return new Strip(Math.min(GREATEST_HEIGHT, height + by), keep, pieces);
	}
}
