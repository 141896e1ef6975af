package org.nagare.figure.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.check.GeometryProblem.Kind;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;

/** The lines: where they begin and end, what they run through, and whether two run on one another. */
final class ArrowCheck {
	private static final double SLACK = 0.05;
	private static final double SHARED_LENGTH = 0.5;
	private static final double SAME_LINE = 0.3;
	private final Drawing drawing;
	private final Map<String, Box> boxes = new HashMap<>();

	ArrowCheck(Drawing drawing) {
		this.drawing = drawing;
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
	}

	void check(List<GeometryProblem> problems) {
		List<PlacedArrow> arrows = drawing.arrows();
		for (int i = 0; i < arrows.size(); i++) {
			PlacedArrow arrow = arrows.get(i);
			checkShape(arrow, problems);
			checkBoxes(arrow, problems);
			for (int j = 0; j < arrows.size(); j++) {
				if (i != j) {
					checkLabels(arrow, arrows.get(j), problems);
				}
			}
			for (PlacedArrow other : arrows.subList(i + 1, arrows.size())) {
				if (shareALine(arrow.points(), other.points())) {
					problems.add(new GeometryProblem(Kind.ARROW_ON_ARROW, arrow.key(), other.key()));
				}
			}
		}
	}

	private void checkShape(PlacedArrow arrow, List<GeometryProblem> problems) {
		List<Point> points = arrow.points();
		for (int i = 1; i < points.size(); i++) {
			if (points.get(i).x() != points.get(i - 1).x() && points.get(i).y() != points.get(i - 1).y()) {
				problems.add(new GeometryProblem(Kind.ARROW_SLANTED, arrow.key(), ""));
			}
		}
		if (!touches(arrow.from(), points.get(0)) || !touches(arrow.to(), points.get(points.size() - 1))) {
			problems.add(new GeometryProblem(Kind.ARROW_DETACHED, arrow.key(), ""));
		}
		arrow.badge().ifPresent(badge -> {
			Point centre = new Point(badge.box().centreX(), badge.box().centreY());
			if (!runsThrough(new Box(centre.x(), centre.y(), 0, 0).grown(0.1), points)) {
				problems.add(new GeometryProblem(Kind.LABEL_OFF_ARROW, arrow.key(), ""));
			}
		});
	}

	private boolean touches(String key, Point point) {
		Box box = boxes.get(key);
		Box spot = new Box(point.x(), point.y(), 0, 0).grown(SLACK);
		return box != null && box.grown(SLACK).overlaps(spot) && !box.grown(-2 * SLACK).contains(spot);
	}

	private void checkBoxes(PlacedArrow arrow, List<GeometryProblem> problems) {
		for (PlacedNode node : drawing.nodes()) {
			if (runsThrough(node.box().grown(-SLACK), arrow.points())) {
				problems.add(new GeometryProblem(Kind.ARROW_THROUGH_NODE, arrow.key(), node.key()));
			}
		}
		for (PlacedFrame frame : drawing.frames()) {
			if (runsAlong(frame.box(), arrow.points())) {
				problems.add(new GeometryProblem(Kind.ARROW_AT_FRAME_LINE, arrow.key(), frame.key()));
			}
			if (runsThrough(frame.title().box().grown(-SLACK), arrow.points())) {
				problems.add(new GeometryProblem(Kind.ARROW_THROUGH_TITLE, arrow.key(), frame.key()));
			}
		}
	}

	private static void checkLabels(PlacedArrow arrow, PlacedArrow other, List<GeometryProblem> problems) {
		boolean badge = other.badge().filter(value -> runsThrough(value.box().grown(-SLACK), arrow.points())).isPresent();
		boolean payload = other.payload().filter(value -> runsThrough(value.box().grown(-SLACK), arrow.points())).isPresent();
		if (badge || payload) {
			problems.add(new GeometryProblem(Kind.ARROW_THROUGH_LABEL, arrow.key(), other.key()));
		}
	}

	private static boolean runsThrough(Box box, List<Point> points) {
		for (int i = 1; i < points.size(); i++) {
			if (box.isCrossedBy(points.get(i - 1), points.get(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean shareALine(List<Point> one, List<Point> other) {
		for (int i = 1; i < one.size(); i++) {
			for (int j = 1; j < other.size(); j++) {
				if (overlap(one.get(i - 1), one.get(i), other.get(j - 1), other.get(j), SAME_LINE)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean runsAlong(Box frame, List<Point> points) {
		List<Point> corners = List.of(new Point(frame.x(), frame.y()), new Point(frame.right(), frame.y()), new Point(frame.right(), frame.bottom()),
				new Point(frame.x(), frame.bottom()), new Point(frame.x(), frame.y()));
		for (int i = 1; i < points.size(); i++) {
			for (int j = 1; j < corners.size(); j++) {
				if (overlap(points.get(i - 1), points.get(i), corners.get(j - 1), corners.get(j), LabelCheck.LEAST_FROM_LINE)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether two stretches run side by side with less than this between them. */
	private static boolean overlap(Point a, Point b, Point c, Point d, double between) {
		boolean level = a.y() == b.y() && c.y() == d.y() && Math.abs(a.y() - c.y()) < between;
		boolean upright = a.x() == b.x() && c.x() == d.x() && Math.abs(a.x() - c.x()) < between;
		if (level && common(a.x(), b.x(), c.x(), d.x()) > SHARED_LENGTH) {
			return true;
		}
		return upright && common(a.y(), b.y(), c.y(), d.y()) > SHARED_LENGTH;
	}

	private static double common(double a, double b, double c, double d) {
		return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
	}
}
