package org.nagare.form.writer;

import org.nagare.form.cell.CellValue;
import org.nagare.form.text.Passage;

/** The value of a cell in running words, where there is no room for its list of choices. */
public final class CellWords {

	/** Stands where nobody has written yet. */
	public static final String MISSING = Passage.MISSING;

	private CellWords() {
	}

	public static String inLine(CellValue value) {
		return value.inLine();
	}
}
