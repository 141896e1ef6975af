package org.nagare.workbench.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;
import org.nagare.workbench.form.FormLine.Piece;
import org.nagare.workbench.form.FormLine.Style;

/** Sets the lines of the form below each other in a width. What has been set once is not set again as long as it says the same. */
final class FormLayout {

	/** A line of words in a cell. */
	record Words(String text, Style style) {
	}

	/** A line of the form at its place, in pixels. */
	record Placed(FormLine line, int top, int height, List<String> label, List<Words> content) {
	}

	static final int PADDING = 5;
	private static final double LABEL_SHARE = 0.3;
	private static final int STEP_IN = 14;

	private final TextWrapper wrapper;
	private final int lineHeight;
	private final int markWidth;
	private final Map<FormLine, Placed> known = new HashMap<>();
	private int width;

	/** @param markWidth how wide the word is that says where a value comes from */
	FormLayout(TextMetrics pixels, int lineHeight, int markWidth) {
		this.markWidth = markWidth;
		this.wrapper = new TextWrapper(pixels);
		this.lineHeight = lineHeight;
	}

	List<Placed> set(List<FormLine> lines, int newWidth) {
		if (newWidth != width) {
			known.clear();
			width = newWidth;
		}
		List<Placed> placed = new ArrayList<>();
		Map<FormLine, Placed> still = new HashMap<>();
		int top = 0;
		for (FormLine line : lines) {
			Placed at = known.get(line);
			at = at == null ? set(line) : at;
			still.put(line, at);
			Placed here = new Placed(line, top, at.height(), at.label(), at.content());
			placed.add(here);
			top += here.height();
		}
		known.clear();
		known.putAll(still);
		return placed;
	}

	int labelWidth() {
		return (int) (width * LABEL_SHARE);
	}

	/** Where the words of a cell begin. */
	int wordsLeft() {
		return labelWidth() + markWidth + PADDING;
	}

	int lineHeight() {
		return lineHeight;
	}

	static int inset(FormLine.Field field) {
		return field.depth() * STEP_IN;
	}

	private Placed set(FormLine line) {
		return switch (line) {
			case FormLine.Head head -> {
				List<String> title = wrapper.filled(head.text(), Math.max(60, width - 2 * PADDING - (head.filled().isPresent() ? 110 : 0)));
				int room = head.level() == 0 ? 3 * PADDING : 2 * PADDING;
				yield new Placed(head, 0, title.size() * lineHeight + room, title, List.of());
			}
			case FormLine.Field field -> {
				List<String> label = wrapper.filled(field.label(), Math.max(40, labelWidth() - 2 * PADDING - inset(field)));
				List<Words> content = new ArrayList<>();
				int room = Math.max(60, width - labelWidth() - 3 * PADDING - markWidth);
				for (Piece piece : field.pieces()) {
					wrapper.filled(piece.text(), room).forEach(words -> content.add(new Words(words, piece.style())));
				}
				int rows = Math.max(Math.max(label.size(), content.size()), 1);
				yield new Placed(field, 0, rows * lineHeight + 2 * PADDING, label, List.copyOf(content));
			}
		};
	}

	/** The place of a cell. */
	static Optional<Placed> of(List<Placed> placed, String path) {
		return placed.stream().filter(each -> each.line() instanceof FormLine.Field field && field.path().filter(path::equals).isPresent()).findFirst();
	}
}
