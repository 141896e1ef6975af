package org.nagare.workbench.figure;

/**
 * Which part of a page is seen.
 *
 * @param left millimetre of the page at the left edge
 * @param top millimetre of the page at the upper edge
 * @param scale pixels of one millimetre
 */
record PageView(double left, double top, double scale) {

	private static final double MARGIN_IN_PIXELS = 12;
	private static final double SMALLEST = 0.5;
	private static final double LARGEST = 60;

	/** The whole page in the middle of a window. */
	static PageView fitting(double pageWidth, double pageHeight, int columns, int rows) {
		double scale = Math.max(SMALLEST, Math.min((columns - 2 * MARGIN_IN_PIXELS) / pageWidth, (rows - 2 * MARGIN_IN_PIXELS) / pageHeight));
		return new PageView(-(columns / scale - pageWidth) / 2, -(rows / scale - pageHeight) / 2, scale);
	}

	double x(int column) {
		return left + column / scale;
	}

	double y(int row) {
		return top + row / scale;
	}

	int column(double x) {
		return (int) Math.round((x - left) * scale);
	}

	int row(double y) {
		return (int) Math.round((y - top) * scale);
	}

	/** Nearer or farther; the place under the pointer stays under it. */
	PageView zoomed(double factor, int column, int row) {
		double wanted = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
		return new PageView(x(column) - column / wanted, y(row) - row / wanted, wanted);
	}

	PageView moved(int columns, int rows) {
		return new PageView(left - columns / scale, top - rows / scale, scale);
	}
}
