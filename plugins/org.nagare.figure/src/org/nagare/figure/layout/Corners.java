package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Point;

/** Makes a route exactly level and upright, takes out steps too small to mean anything, and leaves only the corners. */
final class Corners {
	private static final double NEGLIGIBLE = 0.06;
	private static final double SMALL_STEP = 0.5;

	private Corners() {
	}

	static List<Point> of(List<Point> route) {
		return straightened(withoutSmallSteps(straightened(route)));
	}

	private static List<Point> straightened(List<Point> route) {
		List<Point> corners = new ArrayList<>();
		corners.add(route.get(0));
		for (Point next : route.subList(1, route.size())) {
			Point last = corners.get(corners.size() - 1);
			Point exact = levelOrUpright(last, new Point(near(next.x(), last.x()), near(next.y(), last.y())));
			if (exact.equals(last)) {
				continue;
			}
			if (corners.size() > 1 && isStraight(corners.get(corners.size() - 2), last, exact)) {
				corners.remove(corners.size() - 1);
			}
			corners.add(exact);
		}
		return corners.size() > 1 ? corners : List.of(route.get(0), route.get(route.size() - 1));
	}

	/** A level stretch that does not end at a box gives way by the height of a small step beside it. */
	private static List<Point> withoutSmallSteps(List<Point> corners) {
		List<Point> result = new ArrayList<>(corners);
		for (int i = 1; i + 2 < result.size(); i++) {
			Point upper = result.get(i);
			Point lower = result.get(i + 1);
			if (upper.x() != lower.x() || Math.abs(upper.y() - lower.y()) >= SMALL_STEP) {
				continue;
			}
			if (i + 3 < result.size()) {
				Point next = result.get(i + 2);
				result.set(i + 1, new Point(lower.x(), upper.y()));
				result.set(i + 2, new Point(next.x(), upper.y()));
			} else if (i >= 2) {
				Point previous = result.get(i - 1);
				result.set(i, new Point(upper.x(), lower.y()));
				result.set(i - 1, new Point(previous.x(), lower.y()));
			}
		}
		return result;
	}

	/**
	 * Where the engine joins the routes inside and outside a frame, one may arrive a little beside the other, and the stretch
	 * between them is slanted. The next point gives way, and so on until a corner takes it up.
	 */
	private static Point levelOrUpright(Point last, Point next) {
		double level = Math.abs(next.y() - last.y());
		double upright = Math.abs(next.x() - last.x());
		if (level == 0 || upright == 0 || Math.min(level, upright) >= SMALL_STEP) {
			return next;
		}
		return level < upright ? new Point(next.x(), last.y()) : new Point(last.x(), next.y());
	}

	/** Computed coordinates that mean the same differ in their last digits. */
	private static double near(double value, double other) {
		return Math.abs(value - other) < NEGLIGIBLE ? other : value;
	}

	private static boolean isStraight(Point a, Point b, Point c) {
		return a.x() == b.x() && b.x() == c.x() && Math.signum(b.y() - a.y()) == Math.signum(c.y() - b.y())
				|| a.y() == b.y() && b.y() == c.y() && Math.signum(b.x() - a.x()) == Math.signum(c.x() - b.x());
	}
}
