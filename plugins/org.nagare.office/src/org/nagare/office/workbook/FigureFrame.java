package org.nagare.office.workbook;

import org.nagare.figure.geometry.LaidOutPage;

/** What of a page of the figure is shown on a sheet: all but the margin around it, for the sheet has its own. */
final class FigureFrame {

	/** In millimetres; the page leaves a little more. */
	static final double MARGIN = 7;

	private FigureFrame() {
	}

	static double width(LaidOutPage page) {
		return page.width() - 2 * MARGIN;
	}

	static double height(LaidOutPage page) {
		return page.height() - 2 * MARGIN;
	}
}
