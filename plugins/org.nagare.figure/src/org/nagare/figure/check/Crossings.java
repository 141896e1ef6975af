package org.nagare.figure.check;

import java.util.List;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;

/** Counts what makes a drawing restless. */
public record Crossings(int crossings, int bends) {
	public static Crossings of(Drawing drawing) {
		List<PlacedArrow> arrows = drawing.arrows();
		int crossings = 0;
		int bends = 0;
		for (int i = 0; i < arrows.size(); i++) {
			bends += arrows.get(i).points().size() - 2;
			for (int j = i + 1; j < arrows.size(); j++) {
				crossings += between(arrows.get(i).points(), arrows.get(j).points());
			}
		}
		return new Crossings(crossings, bends);
	}

	private static int between(List<Point> one, List<Point> other) {
		int count = 0;
		for (int i = 1; i < one.size(); i++) {
			for (int j = 1; j < other.size(); j++) {
				if (cross(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j))
						|| cross(other.get(j - 1), other.get(j), one.get(i - 1), one.get(i))) {
					count++;
				}
			}
		}
		return count;
	}

	/** A level stretch and an upright one. */
	private static boolean cross(Point a, Point b, Point c, Point d) {
		return a.y() == b.y() && c.x() == d.x() && Math.min(a.x(), b.x()) < c.x() && c.x() < Math.max(a.x(), b.x())
				&& Math.min(c.y(), d.y()) < a.y() && a.y() < Math.max(c.y(), d.y());
	}
}
