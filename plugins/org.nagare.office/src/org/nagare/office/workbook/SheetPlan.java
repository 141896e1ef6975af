package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.LaidOutPage;

/** What stands where on a sheet. It grows from above, row by row. */
final class SheetPlan {

	/** A line around something. */
	enum Stroke {
		NONE, THIN, THICK
	}

	record Edges(Stroke top, Stroke right, Stroke bottom, Stroke left) {
		static final Edges NONE = new Edges(Stroke.NONE, Stroke.NONE, Stroke.NONE, Stroke.NONE);
	}

	/**
	 * Cells that are one.
	 *
	 * @param sheet the sheet to which a click leads
	 */
	record Area(int row, int rows, int from, int to, Role role, String text, List<String> choices, Edges edges, Optional<String> sheet) {
	}

	/** A page of the figure, in the middle of some rows. */
	record Picture(int row, int rows, LaidOutPage page, double width) {
	}

	record Row(double height, boolean keep) {
	}

	private final String name;
	private final Ruler ruler;
	private final List<Row> rows = new ArrayList<>();
	private final List<Area> areas = new ArrayList<>();
	private final List<Picture> pictures = new ArrayList<>();
	private int repeated = -1;

	SheetPlan(String name, Ruler ruler) {
		this.name = name;
		this.ruler = ruler;
	}

	String name() {
		return name;
	}

	Ruler ruler() {
		return ruler;
	}

	List<Row> rows() {
		return rows;
	}

	List<Area> areas() {
		return areas;
	}

	List<Picture> pictures() {
		return pictures;
	}

	/** The row that is printed again on each page, if any. */
	Optional<Integer> repeated() {
		return repeated < 0 ? Optional.empty() : Optional.of(repeated);
	}

	/** Where the next row comes. */
	int end() {
		return rows.size();
	}

	void row(double height, boolean keep) {
		rows.add(new Row(height, keep));
	}

	/** The head of a table is the row that comes now; only one table of a sheet can have it printed again. */
	void repeatNext() {
		repeated = repeated < 0 ? end() : repeated;
	}

	/** Something without lines around it. */
	void free(int from, int to, Role role, String text, Optional<String> sheet) {
		areas.add(new Area(end(), 1, from, to, role, text, List.of(), Edges.NONE, sheet));
	}

	void picture(Picture picture) {
		pictures.add(picture);
	}

	/** Something with its edges; the sides of the sheet are thick. */
	void area(int row, int rowCount, Strip.Piece piece, Edges edges) {
		Stroke left = piece.from() == 0 ? Stroke.THICK : edges.left();
		Stroke right = piece.to() == Ruler.END ? Stroke.THICK : edges.right();
		areas.add(new Area(row, rowCount, piece.from(), piece.to(), piece.role(), piece.text(), piece.choices(),
				new Edges(edges.top(), right, edges.bottom(), left), Optional.empty()));
	}

	/** Rows of which the pieces make one box: lines around, none within. */
	void box(List<Strip> strips) {
		int from = strips.getFirst().pieces().getFirst().from();
		for (int i = 0; i < strips.size(); i++) {
			Stroke top = i == 0 ? Stroke.THIN : Stroke.NONE;
			Stroke bottom = i == strips.size() - 1 ? Stroke.THIN : Stroke.NONE;
			for (Strip.Piece piece : strips.get(i).pieces()) {
				Stroke left = piece.from() == from ? Stroke.THIN : Stroke.NONE;
				area(end(), 1, piece, new Edges(top, Stroke.NONE, bottom, left));
			}
			row(strips.get(i).height(), strips.get(i).keep());
		}
	}

	/** Draws the thick lines above and below a table, and thin ones where a page ends or begins within it. */
	void frame(int firstRow) {
		Set<Integer> breaks = Set.copyOf(breaks());
		for (int i = 0; i < areas.size(); i++) {
			Area area = areas.get(i);
			Edges edges = area.edges();
			if (area.row() < firstRow || edges.equals(Edges.NONE)) {
				continue;
			}
			int below = area.row() + area.rows();
			Stroke top = area.row() == firstRow ? Stroke.THICK : breaks.contains(area.row()) ? Stroke.THIN : edges.top();
			Stroke bottom = below == end() ? Stroke.THICK : breaks.contains(below) ? Stroke.THIN : edges.bottom();
			areas.set(i, new Area(area.row(), area.rows(), area.from(), area.to(), area.role(), area.text(), area.choices(),
					new Edges(top, edges.right(), bottom, edges.left()), area.sheet()));
		}
	}

	/** The rows before which a page ends: what has to stay together does, and no title is left alone at the foot of a page. */
	List<Integer> breaks() {
		List<Integer> breaks = new ArrayList<>();
		double room = ruler.paper().height();
		double used = 0;
		for (int row = 0; row < rows.size();) {
			int end = row;
			double height = rows.get(row).height();
			while (rows.get(end).keep() && end + 1 < rows.size()) {
				end++;
				height += rows.get(end).height();
			}
			if (used > 0 && used + height > room) {
				breaks.add(row);
				used = repeated >= 0 && row > repeated ? rows.get(repeated).height() : 0;
			}
			used += height;
			row = end + 1;
		}
		return breaks;
	}
}
