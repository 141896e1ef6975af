package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;

import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;

/** Columns of a table made from items: texts need room, dates and choices little. */
final class Columns {

	private Columns() {
	}

	static List<Line.Column> of(List<Item> items) {
		int whole = items.stream().mapToInt(item -> weight(item.kind())).sum();
		List<Line.Column> columns = new ArrayList<>();
		int rest = 100;
		for (int i = 0; i < items.size(); i++) {
			int share = i == items.size() - 1 ? rest : weight(items.get(i).kind()) * 100 / whole;
			rest -= share;
			columns.add(new Line.Column(items.get(i).label(), share));
		}
		return columns;
	}

	private static int weight(Kind kind) {
		return switch (kind) {
			case TEXT, LIST, TABLE, MARKS, FIGURE -> 5;
			case LABEL -> 3;
			case DATE, NUMBER, CHOICE, FLAG -> 2;
		};
	}
}
