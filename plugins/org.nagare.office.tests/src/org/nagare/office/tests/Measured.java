package org.nagare.office.tests;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A measure of its own, from widths in the file: full-width characters take the size of the type, the others half of it, as ＭＳ ゴシック has them. */
final class Measured {

	private static final double POINTS_OF_A_LETTER = 5.25;
	private static final double PADDING = 4;

	private Measured() {
	}

	/** In points. */
	static double width(XSSFSheet sheet, CellRangeAddress range) {
		double width = 0;
		for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
			width += sheet.getColumnWidth(column) / 256.0 * POINTS_OF_A_LETTER;
		}
		return width - PADDING;
	}

	static int lines(String text, double width, boolean wrapped) {
		int lines = 0;
		for (String paragraph : text.split("\n", -1)) {
			double used = 0;
			lines++;
			for (int i = 0; wrapped && i < paragraph.length();) {
				int character = paragraph.codePointAt(i);
				double wide = width(character);
				if (used + wide > width) {
					lines++;
					used = 0;
				}
				used += wide;
				i += Character.charCount(character);
			}
		}
		return lines;
	}

	private static double width(int character) {
		int type = Character.getType(character);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		return character < 0x80 || character >= 0xFF61 && character <= 0xFFDC ? 0.5 : 1;
	}
}
