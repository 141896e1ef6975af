package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

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
	}

	private record Piece(double x, double y, double width, List<String> lines, boolean strong) {
	}

	/** The notes from the upper left corner on, in as many columns as asked for. */
	PlacedNotes set(List<FigureSection> sections, double x, double y, double width, int columns) {
		double columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
		List<Item> items = items(sections, columnWidth);
		double limit = balancedHeight(items, columns);
		List<TextBlock> blocks = new ArrayList<>();
		blocks.add(new TextBlock(new Box(x, y, width, TITLE - 1), List.of("（備考）"), TypeSizes.NOTES_TITLE,
				TypeSizes.NOTES_TITLE, Anchor.START, true));
		double top = y + TITLE;
		double at = 0;
		double lowest = 0;
		int column = 0;
		for (Item item : items) {
			double space = at > 0 ? item.spaceBefore() : 0;
			if (at > 0 && at + space + item.height() > limit + 1e-6 && column < columns - 1) {
				column++;
				at = 0;
				space = 0;
			}
			double left = x + column * (columnWidth + COLUMN_GAP);
			for (Piece piece : item.pieces()) {
				Box box = new Box(left + piece.x(), top + at + space + piece.y(), piece.width(),
						LEADING * piece.lines().size());
				blocks.add(new TextBlock(box, piece.lines(), SIZE, LEADING, Anchor.START, piece.strong()));
			}
			at += space + item.height();
			lowest = Math.max(lowest, at);
		}
		return new PlacedNotes(new Box(x, y, width, TITLE + lowest), blocks);
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
