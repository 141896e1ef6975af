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
		return switch (value) {
			case CellValue.Text text -> text.text();
			case CellValue.Items items -> String.join("、", items.items());
			case CellValue.Choice choice -> choice.code().map(code -> code + ") ").orElse("") + choice.label()
					+ choice.text().map(text -> " (" + text + ")").orElse("");
			case CellValue.Marks marks -> String.join("、",
					marks.marks().stream().map(mark -> mark.label() + mark.text().map(text -> "(" + text + ")").orElse("")).toList());
			case CellValue.Date date -> date.date();
			case CellValue.Number number -> Long.toString(number.number());
			case CellValue.Flag flag -> flag.marked() ? "[○]" : "[ ]";
			case CellValue.Figure figure -> "［図］";
			case CellValue.None none -> "-";
			case CellValue.Blank blank -> "";
			case CellValue.NotApplicable notApplicable -> "-";
			case CellValue.Unknown unknown -> MISSING;
		};
	}
}
