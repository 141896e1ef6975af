package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;

/** The arrows from a thing to itself: arches over it, one around the other, each with its label in its top. */
final class Loops {
	private static final double LOWEST = 4.6;
	private static final double INSET = 2.2;
	private static final double BETWEEN = 0.6;

	private record Loop(PlannedArrow arrow, Optional<ArrowLabel> label) {
		double halfHeight() {
			return label.map(ArrowLabel::height).orElse(2.0) / 2;
		}

		double width() {
			return label.map(ArrowLabel::width).orElse(4.0) + 2 * INSET;
		}
	}

	private final List<Loop> loops = new ArrayList<>();

	void add(PlannedArrow arrow, Optional<ArrowLabel> label) {
		loops.add(new Loop(arrow, label));
	}

	/** How wide the thing must be to carry them. */
	double leastWidth() {
		double width = 0;
		for (int i = 0; i < loops.size(); i++) {
			width = Math.max(width, loops.get(i).width() + 2 * inset(i));
		}
		return width;
	}

	/** Room above the thing. */
	double height() {
		double height = height(loops.size() - 1);
		return height + loops.get(loops.size() - 1).halfHeight() + BETWEEN;
	}

	List<PlacedArrow> over(Box box) {
		List<PlacedArrow> arrows = new ArrayList<>();
		for (int i = 0; i < loops.size(); i++) {
			Loop loop = loops.get(i);
			double left = box.x() + inset(i);
			double right = box.right() - inset(i);
			double y = box.y() - height(i);
			List<Point> points = List.of(new Point(left, box.y()), new Point(left, y), new Point(right, y),
					new Point(right, box.y()));
			double width = loop.label().map(ArrowLabel::width).orElse(0.0);
			Box label = new Box(box.centreX() - width / 2, y - loop.halfHeight(), width, 2 * loop.halfHeight());
			PlannedArrow arrow = loop.arrow();
			arrows.add(new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points,
					loop.label().flatMap(value -> value.badge(label)), loop.label().flatMap(value -> value.payload(label)),
					arrow.description(), arrow.emphasis()));
		}
		return arrows;
	}

	private double inset(int index) {
		return INSET * (loops.size() - index);
	}

	/** Of the top line over the thing. */
	private double height(int index) {
		double height = LOWEST + loops.get(0).halfHeight();
		for (int i = 1; i <= index; i++) {
			height += loops.get(i - 1).halfHeight() + BETWEEN + loops.get(i).halfHeight();
		}
		return height;
	}
}
