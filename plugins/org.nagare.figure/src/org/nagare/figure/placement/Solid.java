package org.nagare.figure.placement;

/**
 * Something that takes room along an axis.
 *
 * @param place what it moves with
 * @param low where it begins, counted from its place
 * @param high where it ends, counted from its place
 * @param acrossLow where it begins across the axis, on the page
 * @param owner key of the node, frame or arrow it belongs to
 */
record Solid(Kind kind, int place, double low, double high, double acrossLow, double acrossHigh, String owner) {
	/** The kinds differ in the room they want around them. */
	enum Kind {
		NODE, SIDE, TITLE, LINE, LABEL
	}

	private static final double BETWEEN_NODES = 4;
	private static final double NODE_TO_SIDE = 3;
	private static final double NODE_TO_LINE = 2;
	/** Head and a little of the line. */
	private static final double HEAD = 3.4;
	private static final double BETWEEN_SIDES = 2.5;
	private static final double BETWEEN_LINES = 1.9;
	private static final double SIDE_TO_LINE = 1.2;
	private static final double LABEL_TO_LINE = 0.75;
	private static final double ELSE = 0.7;

	/** The room that is enough between this and another; there may be less where there was less before. */
	double enough(Solid other, boolean joined) {
		if (kind.compareTo(other.kind) > 0) {
			return other.enough(this, joined);
		}
		return switch (kind) {
			case NODE -> switch (other.kind) {
				case NODE -> BETWEEN_NODES;
				case SIDE -> NODE_TO_SIDE;
				case LINE -> joined ? HEAD : NODE_TO_LINE;
				case LABEL -> joined ? HEAD : ELSE;
				case TITLE -> ELSE;
			};
			case SIDE -> switch (other.kind) {
				case SIDE -> BETWEEN_SIDES;
				case LINE -> joined ? HEAD : SIDE_TO_LINE;
				case LABEL -> joined ? HEAD : LABEL_TO_LINE;
				default -> ELSE;
			};
			case LINE -> switch (other.kind) {
				case LINE -> BETWEEN_LINES;
				case LABEL -> LABEL_TO_LINE;
				default -> ELSE;
			};
			case TITLE, LABEL -> ELSE;
		};
	}

	boolean isBeside(Solid other, double margin) {
		return acrossLow < other.acrossHigh + margin && other.acrossLow < acrossHigh + margin;
	}
}
