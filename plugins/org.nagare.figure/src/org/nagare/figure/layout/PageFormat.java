package org.nagare.figure.layout;

/** A page in millimetres. */
public record PageFormat(double width, double height, double margin) {
	public static final PageFormat A4_LANDSCAPE = new PageFormat(297, 210, 9);
	public static final PageFormat A3_LANDSCAPE = new PageFormat(420, 297, 12);

	/** By how much it is larger than A4, the paper for which places are written. */
	public double enlargement() {
		return width / A4_LANDSCAPE.width;
	}

	public double innerWidth() {
		return width - 2 * margin;
	}

	public double innerHeight() {
		return height - 2 * margin;
	}
}
