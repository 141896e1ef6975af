package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nagare.figure.geometry.Point;

/**
 * The corners of a line and its middle, from which GMF counts where the words stand: along the stretch that the middle lies on. Where it lies
 * at a corner, a pixel more or less turns the words round it.
 */
final class Bends {

	/** The middle of a line and which way it leads there. */
	record Middle(Point place, double alongX, double alongY) {
	}

	/** How near to a corner the middle is not to be told from it, and by how much a stretch is moved then, in millimetres. */
	private static final double NEAR = 0.8;
	private static final double SHIFT = 1.4;

	private Bends() {
	}

	/** The corners, with a stretch moved aside a little where the middle of the line would be at one of them. */
	static List<Point> steady(List<Point> corners) {
		if (isSteady(corners)) {
			return corners;
		}
		for (int stretch = 2; stretch < corners.size() - 1; stretch++) {
			for (double shift : new double[] { SHIFT, -SHIFT }) {
				List<Point> moved = moved(corners, stretch, shift);
				if (isSteady(moved)) {
					return moved;
				}
			}
		}
		return corners;
	}

	private static boolean isSteady(List<Point> corners) {
		double half = length(corners) / 2;
		double along = 0;
		for (int i = 1; i < corners.size() - 1; i++) {
			along += distance(corners.get(i - 1), corners.get(i));
			if (Math.abs(along - half) < NEAR) {
				return false;
			}
		}
		return true;
	}

	/** The stretch that ends at a corner, moved the way that the one before it leads. */
	private static List<Point> moved(List<Point> corners, int end, double shift) {
		Point before = corners.get(end - 2);
		Point start = corners.get(end - 1);
		double length = distance(before, start);
		double x = length == 0 ? 0 : (start.x() - before.x()) / length * shift;
		double y = length == 0 ? 0 : (start.y() - before.y()) / length * shift;
		List<Point> moved = new ArrayList<>(corners);
		moved.set(end - 1, new Point(start.x() + x, start.y() + y));
		moved.set(end, new Point(corners.get(end).x() + x, corners.get(end).y() + y));
		return moved;
	}

	/** None for a line that leads nowhere. */
	static Optional<Middle> middle(List<Point> corners) {
		double half = length(corners) / 2;
		for (int i = 1; i < corners.size(); i++) {
			Point from = corners.get(i - 1);
			Point to = corners.get(i);
			double stretch = distance(from, to);
			if (stretch > 0 && (half <= stretch || i == corners.size() - 1)) {
				double alongX = (to.x() - from.x()) / stretch;
				double alongY = (to.y() - from.y()) / stretch;
				return Optional.of(new Middle(new Point(from.x() + alongX * half, from.y() + alongY * half), alongX, alongY));
			}
			half -= stretch;
		}
		return Optional.empty();
	}

	private static double length(List<Point> corners) {
		return IntStream.range(1, corners.size()).mapToDouble(i -> distance(corners.get(i - 1), corners.get(i))).sum();
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(other.x() - one.x(), other.y() - one.y());
	}
}
