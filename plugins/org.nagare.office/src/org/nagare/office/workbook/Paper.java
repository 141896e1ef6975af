package org.nagare.office.workbook;

/**
 * A sheet of A4 as it is printed on; lengths in points.
 *
 * @param stretch how much wider a unit is than a letter of the standard type
 */
enum Paper {
	PORTRAIT(false, 15, 18, 16, 1), LANDSCAPE(true, 10, 16, 13, 1.54);

	private static final double POINTS_OF_A_MILLIMETRE = 72 / 25.4;
	private static final double LONG_SIDE = 297;
	private static final double SHORT_SIDE = 210;
	/** The office programs print a little larger or smaller than they say, each in its way. */
	private static final double CAUTION = 0.95;
	/** A letter of the standard type is seven dots of a screen wide. */
	private static final double UNIT = 5.25;

	private final boolean landscape;
	private final double side;
	private final double top;
	private final double bottom;
	private final double stretch;

	Paper(boolean landscape, double side, double top, double bottom, double stretch) {
		this.landscape = landscape;
		this.side = side;
		this.top = top;
		this.bottom = bottom;
		this.stretch = stretch;
	}

	boolean isLandscape() {
		return landscape;
	}

	double sideInInches() {
		return side / 25.4;
	}

	double topInInches() {
		return top / 25.4;
	}

	double bottomInInches() {
		return bottom / 25.4;
	}

	/** What a unit of the ruler is wide in the measure of columns, letters of the standard type. */
	double stretch() {
		return stretch;
	}

	/** How much there is room for between the margins. */
	double height() {
		return ((landscape ? SHORT_SIDE : LONG_SIDE) - top - bottom) * POINTS_OF_A_MILLIMETRE * CAUTION;
	}

	double width(int units) {
		return units * UNIT * stretch;
	}
}
