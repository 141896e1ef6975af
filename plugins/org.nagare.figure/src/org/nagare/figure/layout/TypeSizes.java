package org.nagare.figure.layout;

/** Sizes of type, in millimetres, before the picture is fitted to the page. */
final class TypeSizes {
	private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

	static final double NODE = points(9.5);
	static final double FRAME = points(9.5);
	static final double PAYLOAD = points(8.5);
	static final double BADGE = points(8.5);
	static final double HEADING = points(13);
	static final double NOTES = points(8);
	static final double NOTES_TITLE = points(9);
	static final double LEGEND = points(8);
	/** Below this no text is legible in print. */
	static final double LEGIBLE_POINTS = 7;
	/** At which the smallest type of the picture is just legible. */
	static final double LEAST_SCALE = points(LEGIBLE_POINTS) / PAYLOAD;
	/** Base line to base line, in parts of the type size. */
	static final double LEADING = 1.25;

	private TypeSizes() {
	}

	static double points(double points) {
		return points * MILLIMETRES_PER_POINT;
	}
}
