package org.nagare.figure.layout;

/** How many ways may be sought before a picture is given up and drawn anew: somebody waits for it at the keyboard. */
final class Effort {
	private int left;

	Effort(int ways) {
		this.left = ways;
	}

	/** Whether one more may be sought, which it counts. */
	boolean isLeft() {
		return isLeft(1);
	}

	/** The same for several that are sought together. */
	boolean isLeft(int ways) {
		left -= ways;
		return left >= 0;
	}
}
