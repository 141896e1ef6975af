package org.nagare.figure.layout;

/** A page in millimetres. */
public record PageFormat(double width, double height, double margin) {
	public static final PageFormat A4_LANDSCAPE = new PageFormat(297, 210, 9);
	public static final PageFormat A3_LANDSCAPE = new PageFormat(420, 297, 12);

	public double innerWidth() {
		return width - 2 * margin;
	}

	public double innerHeight() {
		return height - 2 * margin;
	}
}
