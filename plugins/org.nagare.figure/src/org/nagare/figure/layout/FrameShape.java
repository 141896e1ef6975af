package org.nagare.figure.layout;

import java.util.List;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/** The title of a frame and the room it takes. */
record FrameShape(FigureFrame frame, int depth, List<String> lines, double titleWidth) {
	static final double SIDE = 4;
	private static final double ABOVE = 1.2;
	private static final double INDENT = 2;

	static FrameShape of(FigureFrame frame, int depth, double greatestWidth, TextMetrics metrics) {
		List<String> lines = new TextWrapper(metrics).inWholeWords(frame.label(), greatestWidth);
		double widest = lines.stream().mapToDouble(metrics::width).max().orElse(0);
		return new FrameShape(frame, depth, lines, widest * TypeSizes.FRAME);
	}

	/** Room above the content. */
	double top() {
		return ABOVE + titleHeight() + 2;
	}

	double leastWidth() {
		return titleWidth + 2 * INDENT;
	}

	PlacedFrame placed(Box box) {
		Box title = new Box(box.x() + INDENT, box.y() + ABOVE, titleWidth, titleHeight());
		return new PlacedFrame(frame.key(), frame.label(), frame.kind(), depth, box,
				new TextBlock(title, lines, TypeSizes.FRAME, TypeSizes.FRAME * TypeSizes.LEADING, Anchor.START, true));
	}

	private double titleHeight() {
		return TypeSizes.FRAME * (1.1 + TypeSizes.LEADING * (lines.size() - 1));
	}
}
