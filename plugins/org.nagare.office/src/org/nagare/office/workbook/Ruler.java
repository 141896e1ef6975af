package org.nagare.office.workbook;

import java.util.List;
import java.util.TreeSet;

import org.nagare.document.outline.Line;

/** Where the columns of a sheet begin. All that stands on a sheet lies between two marks of its ruler. */
final class Ruler {

	/** The width of every sheet. */
	static final int END = 96;
	/** How far labels are set in for each depth, and where what they name begins. */
	private static final int[] LABELS = { 0, 3, 6 };
	static final int VALUE = 24;
	private static final int[] MARKS = { 0, 3, 6, VALUE, 28, 50, 54, 61, 65, 75, END };

	private final List<Integer> marks;
	private final Paper paper;

	private Ruler(TreeSet<Integer> marks, Paper paper) {
		this.marks = List.copyOf(marks);
		this.paper = paper;
	}

	/** For tables and nothing else; a table brings its columns. */
	static Ruler of(List<Line> lines, Paper paper) {
		TreeSet<Integer> marks = new TreeSet<>(List.of(0, END));
		if (lines.isEmpty() || lines.stream().anyMatch(line -> !(line instanceof Line.Grid))) {
			for (int mark : MARKS) {
				marks.add(mark);
			}
		}
		for (Line line : lines) {
			if (line instanceof Line.Grid grid) {
				for (int i = 0; i <= grid.columns().size(); i++) {
					marks.add(mark(grid, i));
				}
			}
		}
		return new Ruler(marks, paper);
	}

	/** Where a column of a table begins. */
	static int mark(Line.Grid grid, int column) {
		int share = 0;
		for (int i = 0; i < column; i++) {
			share += grid.columns().get(i).share();
		}
		return column == grid.columns().size() ? END : Math.round(share * END / 100f);
	}

	static int label(int depth) {
		return LABELS[Math.min(depth, LABELS.length - 1)];
	}

	Paper paper() {
		return paper;
	}

	int columns() {
		return marks.size() - 1;
	}

	/** The column that begins at a mark. */
	int column(int mark) {
		int column = marks.indexOf(mark);
		if (column < 0) {
			throw new IllegalArgumentException("no mark at " + mark + " of " + marks);
		}
		return column;
	}

	/** In letters of the standard type. */
	double letters(int column) {
		return (marks.get(column + 1) - marks.get(column)) * paper.stretch();
	}

	/** A place on the ruler: so many points behind the beginning of a column. */
	record Place(int column, double offset) {
	}

	Place place(double points) {
		int column = 0;
		double rest = points;
		while (column < columns() - 1 && rest >= width(marks.get(column), marks.get(column + 1))) {
			rest -= width(marks.get(column), marks.get(column + 1));
			column++;
		}
		return new Place(column, rest);
	}

	/** In points. */
	double width(int from, int to) {
		return paper.width(to - from);
	}
}
