package org.nagare.figure.check;

import java.util.List;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;

/** Steps of a line that are too small to mean anything: it goes on as before, a little beside. They are no fault, but they look like one. */
public final class Kinks {
	/** In millimetres. */
	public static final double SMALL = 2;

	private Kinks() {
	}

	public static int in(Drawing drawing) {
		return drawing.arrows().stream().mapToInt(arrow -> in(arrow.points())).sum();
	}

	private static int in(List<Point> points) {
		int count = 0;
		for (int i = 1; i + 2 < points.size(); i++) {
			count += isKink(points, i) ? 1 : 0;
		}
		return count;
	}

	/** Whether the stretch from a corner to the next is one. */
	public static boolean isKink(List<Point> points, int at) {
		if (at < 1 || at + 2 >= points.size()) {
			return false;
		}
		Point before = points.get(at - 1);
		Point from = points.get(at);
		Point to = points.get(at + 1);
		Point after = points.get(at + 2);
		boolean small = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y()) < SMALL;
		boolean level = before.y() == from.y() && to.y() == after.y() && from.x() == to.x() && (from.x() - before.x()) * (after.x() - to.x()) > 0;
		boolean upright = before.x() == from.x() && to.x() == after.x() && from.y() == to.y() && (from.y() - before.y()) * (after.y() - to.y()) > 0;
		return small && (level || upright);
	}
}
