package org.nagare.form.writer;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Provision;

/**
 * Every address of a form under which something can be written, with what the cell is called, how it is filled and what stands in it now: nobody can guess
 * the names under which the cells of a project repeat, nor the paths of the cells that depend on a choice. One line for each, its parts between tabs.
 */
public final class PathList {

	private static final int LONGEST = 40;

	private final boolean japanese;
	private final StringBuilder lines = new StringBuilder();

	private PathList(boolean japanese) {
		this.japanese = japanese;
	}

	/** @param japanese the language of what is said about a cell; what stands in it is as it is printed */
	public static String write(FilledForm form, boolean japanese) {
		PathList list = new PathList(japanese);
		form.cells().stream().filter(cell -> cell.item().provision() != Provision.FIXED).forEach(list::line);
		return list.lines.toString();
	}

	private void line(Cell cell) {
		lines.append(cell.path()).append('\t').append(inOneLine(cell.label())).append('\t').append(way(cell.item().provision())).append('\t').append(value(cell)).append('\n');
	}

	/** What has to be written: only what no rule answers is entered without more ado. */
	private String way(Provision provision) {
		return switch (provision) {
			case ENTERED, LIBRARY -> japanese ? "記載" : "entered (記載)";
			case EXTENDABLE -> japanese ? "導出、記載は後に続く" : "derived, 記載 is appended";
			case DERIVED, ATTRIBUTE, FIXED -> japanese ? "導出、変えるときは 上書き" : "derived, 上書き replaces it";
		};
	}

	private String value(Cell cell) {
		if (cell.value() instanceof CellValue.Unknown) {
			return japanese ? "（未記入）" : "(not filled in)";
		}
		String words = inOneLine(cell.value().isKnown() ? CellWords.inLine(cell.value()) : "");
		int length = words.codePointCount(0, words.length());
		return length > LONGEST ? words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…" : words;
	}

	private static String inOneLine(String words) {
		return words.replaceAll("[\\s\\u3000]+", " ").strip();
	}
}
