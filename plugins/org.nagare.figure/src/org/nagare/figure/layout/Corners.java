package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Point;

/** Makes a route exactly level and upright, and leaves only the corners. */
final class Corners {
	private static final double NEGLIGIBLE = 0.06;

	private Corners() {
	}

	static List<Point> of(List<Point> route) {
		List<Point> corners = new ArrayList<>();
		corners.add(route.get(0));
		for (Point next : route.subList(1, route.size())) {
			Point last = corners.get(corners.size() - 1);
			Point exact = new Point(near(next.x(), last.x()), near(next.y(), last.y()));
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

	/** Computed coordinates that mean the same differ in their last digits. */
	private static double near(double value, double other) {
		return Math.abs(value - other) < NEGLIGIBLE ? other : value;
	}

	private static boolean isStraight(Point a, Point b, Point c) {
		return a.x() == b.x() && b.x() == c.x() && Math.signum(b.y() - a.y()) == Math.signum(c.y() - b.y())
				|| a.y() == b.y() && b.y() == c.y() && Math.signum(b.x() - a.x()) == Math.signum(c.x() - b.x());
	}
}
