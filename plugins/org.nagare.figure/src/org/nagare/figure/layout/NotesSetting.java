package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedNotes;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/** Sets the (備考) in columns: headings, numbers, sentences, ※ lines. */
final class NotesSetting {
	private static final double SIZE = TypeSizes.NOTES;
	private static final double LEADING = SIZE * 1.35;
	private static final double AFTER_STEP = 0.7;
	private static final double BEFORE_HEADING = 1.2;
	private static final double COLUMN_GAP = 6;
	private static final double TITLE = 5;
	private final TextMetrics metrics;
	private final TextWrapper wrapper;

	NotesSetting(TextMetrics metrics) {
		this.metrics = metrics;
		this.wrapper = new TextWrapper(metrics);
	}

	/** Something that is never parted by the end of a column: a heading with its first step, or a step. */
	private record Item(double height, double spaceBefore, List<Piece> pieces) {
		/** Line by line, what stands side by side together. */
		List<Item> cut() {
			Map<Double, List<Piece>> rows = new TreeMap<>();
			for (Piece piece : pieces) {
				for (int line = 0; line < piece.lines().size(); line++) {
					rows.computeIfAbsent(piece.y() + line * LEADING, absent -> new ArrayList<>())
							.add(new Piece(piece.x(), 0, piece.width(), List.of(piece.lines().get(line)), piece.strong()));
				}
			}
			return rows.values().stream().map(row -> new Item(LEADING, 0, row)).toList();
		}
	}

	private record Piece(double x, double y, double width, List<String> lines, boolean strong) {
	}

	/** The notes from the upper left corner on, in as many columns as asked for. */
	PlacedNotes set(List<FigureSection> sections, double x, double y, double width, int columns) {
		List<Item> items = items(sections, columnWidth(width, columns));
		double limit = balancedHeight(items, columns);
		return placed(items, new Box(x, y, width, TITLE + limit), columns, "（備考）").notes();
	}

	/** The notes on as many pages as they need; a step that is longer than a page goes on on the next. */
	List<PlacedNotes> pages(List<FigureSection> sections, Box inside, int columns) {
		List<Item> items = new ArrayList<>();
		for (Item item : items(sections, columnWidth(inside.width(), columns))) {
			items.addAll(item.height() > inside.height() - TITLE ? item.cut() : List.of(item));
		}
		List<PlacedNotes> pages = new ArrayList<>();
		while (!items.isEmpty()) {
			Placed page = placed(items, inside, columns, pages.isEmpty() ? "（備考）" : "（備考）続き");
			pages.add(page.notes());
			items = items.subList(page.items(), items.size());
		}
		return pages;
	}

	private static double columnWidth(double width, int columns) {
		return (width - COLUMN_GAP * (columns - 1)) / columns;
	}

	/** How many items have found room, and where. */
	private record Placed(PlacedNotes notes, int items) {
	}

	private static Placed placed(List<Item> items, Box inside, int columns, String title) {
		double columnWidth = columnWidth(inside.width(), columns);
		double limit = inside.height() - TITLE;
		List<TextBlock> blocks = new ArrayList<>();
		blocks.add(new TextBlock(new Box(inside.x(), inside.y(), inside.width(), TITLE - 1), List.of(title), TypeSizes.NOTES_TITLE,
				TypeSizes.NOTES_TITLE, Anchor.START, true));
		double top = inside.y() + TITLE;
		double at = 0;
		double lowest = 0;
		int column = 0;
		int count = 0;
		for (Item item : items) {
			double space = at > 0 ? item.spaceBefore() : 0;
			if (at > 0 && at + space + item.height() > limit + 1e-6) {
				column++;
				at = 0;
				space = 0;
			}
			if (column == columns) {
				break;
			}
			double left = inside.x() + column * (columnWidth + COLUMN_GAP);
			for (Piece piece : item.pieces()) {
				Box box = new Box(left + piece.x(), top + at + space + piece.y(), piece.width(),
						LEADING * piece.lines().size());
				blocks.add(new TextBlock(box, piece.lines(), SIZE, LEADING, Anchor.START, piece.strong()));
			}
			at += space + item.height();
			lowest = Math.max(lowest, at);
			count++;
		}
		return new Placed(new PlacedNotes(new Box(inside.x(), inside.y(), inside.width(), TITLE + lowest), blocks), count);
	}

	private List<Item> items(List<FigureSection> sections, double width) {
		double numbers = 0;
		for (FigureSection section : sections) {
			for (FigureStep step : section.steps()) {
				numbers = Math.max(numbers, metrics.width(step.number()));
			}
		}
		double indent = (numbers + 0.5) * SIZE;
		List<Item> items = new ArrayList<>();
		for (FigureSection section : sections) {
			List<Piece> pieces = new ArrayList<>();
			double height = 0;
			if (!section.heading().isEmpty()) {
				List<String> lines = wrapper.filled(section.heading(), width / SIZE);
				pieces.add(new Piece(0, 0, width, lines, true));
				height = LEADING * lines.size() + 0.3;
			}
			double space = pieces.isEmpty() ? 0 : BEFORE_HEADING;
			for (FigureStep step : section.steps()) {
				height = addStep(step, indent, width, pieces, height);
				items.add(new Item(height + AFTER_STEP, space, List.copyOf(pieces)));
				pieces.clear();
				height = 0;
				space = 0;
			}
			if (!pieces.isEmpty()) {
				items.add(new Item(height, space, List.copyOf(pieces)));
			}
		}
		return items;
	}

	private double addStep(FigureStep step, double indent, double width, List<Piece> pieces, double top) {
		double y = top;
		pieces.add(new Piece(0, y, indent, List.of(step.number()), false));
		List<String> sentence = wrapper.filled(step.sentence(), (width - indent) / SIZE);
		pieces.add(new Piece(indent, y, width - indent, sentence, false));
		y += LEADING * sentence.size();
		for (String remark : step.remarks()) {
			List<String> lines = wrapper.filled(remark, (width - indent) / SIZE - 1);
			pieces.add(new Piece(indent, y, SIZE, List.of("※"), false));
			pieces.add(new Piece(indent + SIZE, y, width - indent - SIZE, lines, false));
			y += LEADING * lines.size();
		}
		return y;
	}

	/** The least height of a column at which everything goes into the columns. */
	private static double balancedHeight(List<Item> items, int columns) {
		double low = 0;
		double high = 0;
		for (Item item : items) {
			low = Math.max(low, item.height());
			high += item.height() + item.spaceBefore();
		}
		for (int round = 0; round < 40; round++) {
			double middle = (low + high) / 2;
			if (columnsNeeded(items, middle) <= columns) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private static int columnsNeeded(List<Item> items, double limit) {
		int columns = 1;
		double at = 0;
		for (Item item : items) {
			double space = at > 0 ? item.spaceBefore() : 0;
			if (at > 0 && at + space + item.height() > limit) {
				columns++;
				at = 0;
				space = 0;
			}
			at += space + item.height();
		}
		return columns;
	}
}
