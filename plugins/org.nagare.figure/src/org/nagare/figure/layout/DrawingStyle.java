package org.nagare.figure.layout;

/**
 * What one attempt at a drawing may vary.
 *
 * @param stacked whether the things in a frame stand above each other, their own arrows leading up and down, rather than
 *        side by side in the direction of the flows
 * @param leavingBelow whether an arrow between neighbours in a stack leaves an inner frame through its lower side, rather than by a lane
 * @param inTextOrder whether what the text says first stands on top, rather than where fewest arrows cross
 * @param nameWidth greatest width of a line of a node's name, in em
 * @param payloadWidth greatest width of a line beside an arrow, in em
 */
public record DrawingStyle(boolean stacked, boolean leavingBelow, boolean inTextOrder, double nameWidth, double payloadWidth) {
	DrawingStyle(boolean stacked, double nameWidth, double payloadWidth) {
		this(stacked, false, true, nameWidth, payloadWidth);
	}

	/** The same style, with the shorter way out of inner frames. */
	DrawingStyle shortened() {
		return new DrawingStyle(stacked, true, inTextOrder, nameWidth, payloadWidth);
	}

	/** The same style, with the order of the text left for the sake of crossings. */
	DrawingStyle reordered() {
		return new DrawingStyle(stacked, leavingBelow, false, nameWidth, payloadWidth);
	}
}
