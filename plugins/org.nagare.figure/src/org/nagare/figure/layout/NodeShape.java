package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.TextBlock.Anchor;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.text.TextMetrics;
import org.nagare.figure.text.TextWrapper;

/**
 * How large a node has to be for its icon and its name, and where these go once the engine has chosen a size.
 *
 * @param leastWidth what its arches need
 * @param beside whether the icon stands left of the name, which saves height, or above it, which saves width
 */
record NodeShape(FigureNode node, List<String> lines, boolean beside, double textWidth, double leastWidth) {
	private static final double ICON = 5.2;
	private static final double PADDING = 1.8;
	private static final double GAP = 0.9;
	private static final double GAP_BESIDE = 1.4;
	private static final double LEAST_WIDTH = 18;

	static NodeShape of(FigureNode node, double nameWidth, boolean beside, double leastWidth, TextMetrics metrics) {
		List<String> lines = new ArrayList<>(new TextWrapper(metrics).inWholeWords(node.label(), nameWidth));
		if (!node.remark().isEmpty()) {
			lines.add(node.remark());
		}
		double widest = lines.stream().mapToDouble(metrics::width).max().orElse(0);
		return new NodeShape(node, lines, beside, widest * TypeSizes.NODE,
				Math.max(LEAST_WIDTH, leastWidth));
	}

	double width() {
		double content = beside ? ICON + GAP_BESIDE + textWidth : textWidth;
		return Math.max(leastWidth, content + 2 * PADDING + widthOfShape());
	}

	double height() {
		double content = beside ? Math.max(ICON, textHeight()) : ICON + GAP + textHeight();
		return content + 2 * PADDING;
	}

	/** Round corners and the sheets behind a table take some of the width. */
	private double widthOfShape() {
		return switch (node.kind()) {
			case NETWORK -> 2 * PADDING;
			case DATA_SUBJECT, OTHER_PERSON, RECIPIENT_TABLE -> PADDING;
			default -> 0;
		};
	}

	PlacedNode placed(Box box) {
		return beside ? placedBeside(box) : placedBelow(box);
	}

	private PlacedNode placedBelow(Box box) {
		double top = box.y() + (box.height() - ICON - GAP - textHeight()) / 2;
		Box icon = new Box(box.centreX() - ICON / 2, top, ICON, ICON);
		Box name = new Box(box.x() + PADDING / 2, top + ICON + GAP, box.width() - PADDING, textHeight());
		return placed(box, icon, name);
	}

	/** All icons of a stack stand in one line. */
	private PlacedNode placedBeside(Box box) {
		Box icon = new Box(box.x() + PADDING, box.centreY() - ICON / 2, ICON, ICON);
		double left = icon.right() + GAP_BESIDE / 2;
		Box name = new Box(left, box.centreY() - textHeight() / 2, box.right() - PADDING / 2 - left, textHeight());
		return placed(box, icon, name);
	}

	private PlacedNode placed(Box box, Box icon, Box name) {
		return new PlacedNode(node.key(), node.label(), node.kind(), node.emphasis(), box, icon,
				new TextBlock(name, lines, TypeSizes.NODE, TypeSizes.NODE * TypeSizes.LEADING, Anchor.MIDDLE, true));
	}

	private double textHeight() {
		return TypeSizes.NODE * (1 + TypeSizes.LEADING * (lines.size() - 1));
	}
}
