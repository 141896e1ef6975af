package org.nagare.figure.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Emphasis;

/** The line and the head of an arrow: round corners, and a gap where its own payload is written. */
final class ArrowPen {
	private static final double CORNER = 1.4;
	private static final double HEAD_LENGTH = 2.6;
	private static final double HEAD_HALF_WIDTH = 1.15;

	private ArrowPen() {
	}

	static double width(ArrowStyle style) {
		return switch (style) {
			case SPECIFIC_PERSONAL_INFORMATION -> 0.7;
			case PERSONAL_INFORMATION -> 0.45;
			case UNDECIDED -> 0.25;
			case ENTRUSTMENT, CONNECTION -> 0.4;
		};
	}

	/** Dashes; empty for a solid line. */
	static String dashes(ArrowStyle style) {
		return switch (style) {
			case SPECIFIC_PERSONAL_INFORMATION, UNDECIDED, CONNECTION -> "";
			case PERSONAL_INFORMATION -> "1.8 1.1";
			case ENTRUSTMENT -> "0.01 1";
		};
	}

	static void draw(XmlWriter xml, Theme theme, ArrowStyle style, Emphasis emphasis, List<Point> points, Optional<Box> gap) {
		String colour = theme.arrow(style, emphasis);
		xml.start("path").attribute("d", line(style == ArrowStyle.CONNECTION ? points : shortened(points), gap)).attribute("fill", "none")
				.attribute("stroke", colour).attribute("stroke-width", theme.weight() * width(style));
		if (!dashes(style).isEmpty()) {
			xml.attribute("stroke-dasharray", dashes(style));
		}
		if (style == ArrowStyle.ENTRUSTMENT) {
			xml.attribute("stroke-linecap", "round");
		}
		xml.end();
		if (style != ArrowStyle.CONNECTION) {
			head(xml, colour, theme.weight(), style, points);
		}
	}

	private static void head(XmlWriter xml, String colour, double weight, ArrowStyle style, List<Point> points) {
		Point tip = points.get(points.size() - 1);
		Point before = points.get(points.size() - 2);
		double dx = Math.signum(tip.x() - before.x());
		double dy = Math.signum(tip.y() - before.y());
		double baseX = tip.x() - dx * HEAD_LENGTH;
		double baseY = tip.y() - dy * HEAD_LENGTH;
		String left = at(baseX - dy * HEAD_HALF_WIDTH, baseY + dx * HEAD_HALF_WIDTH);
		String right = at(baseX + dy * HEAD_HALF_WIDTH, baseY - dx * HEAD_HALF_WIDTH);
		boolean open = style == ArrowStyle.ENTRUSTMENT;
		xml.start("path").attribute("d", "M" + left + "L" + at(tip.x(), tip.y()) + "L" + right + (open ? "" : "Z"));
		xml.attribute("fill", open ? "none" : colour);
		if (open) {
			xml.attribute("stroke", colour).attribute("stroke-width", weight * width(style));
		}
		xml.end();
	}

	/** The line ends inside the head, so that a thick line does not blunt the tip. */
	private static List<Point> shortened(List<Point> points) {
		List<Point> result = new ArrayList<>(points);
		Point tip = points.get(points.size() - 1);
		Point before = points.get(points.size() - 2);
		double length = Math.abs(tip.x() - before.x()) + Math.abs(tip.y() - before.y());
		double cut = Math.min(HEAD_LENGTH * 0.7, length);
		result.set(points.size() - 1, new Point(tip.x() - Math.signum(tip.x() - before.x()) * cut,
				tip.y() - Math.signum(tip.y() - before.y()) * cut));
		return result;
	}

	private static String line(List<Point> points, Optional<Box> gap) {
		StringBuilder path = new StringBuilder();
		Point current = points.get(0);
		path.append('M').append(at(current.x(), current.y()));
		for (int i = 1; i < points.size(); i++) {
			Point corner = points.get(i);
			boolean last = i == points.size() - 1;
			double radius = last ? 0 : Math.min(CORNER, Math.min(length(points.get(i - 1), corner),
					length(corner, points.get(i + 1))) / 2);
			Point entry = towards(corner, points.get(i - 1), radius);
			straight(path, current, entry, gap);
			current = entry;
			if (!last) {
				current = towards(corner, points.get(i + 1), radius);
				path.append('Q').append(at(corner.x(), corner.y())).append(' ').append(at(current.x(), current.y()));
			}
		}
		return path.toString();
	}

	/** A straight stretch, lifted off the paper where the payload stands. */
	private static void straight(StringBuilder path, Point from, Point to, Optional<Box> gap) {
		if (gap.isPresent() && gap.get().isCrossedBy(from, to)) {
			Box box = gap.get();
			boolean level = Math.abs(from.y() - to.y()) < Math.abs(from.x() - to.x());
			double low = level ? box.x() : box.y();
			double high = level ? box.right() : box.bottom();
			double start = level ? from.x() : from.y();
			double end = level ? to.x() : to.y();
			double near = start < end ? Math.max(low, start) : Math.min(high, start);
			double far = start < end ? Math.min(high, end) : Math.max(low, end);
			path.append('L').append(level ? at(near, from.y()) : at(from.x(), near));
			path.append('M').append(level ? at(far, from.y()) : at(from.x(), far));
		}
		path.append('L').append(at(to.x(), to.y()));
	}

	private static Point towards(Point from, Point target, double distance) {
		return new Point(from.x() + Math.signum(target.x() - from.x()) * Math.min(distance, Math.abs(target.x() - from.x())),
				from.y() + Math.signum(target.y() - from.y()) * Math.min(distance, Math.abs(target.y() - from.y())));
	}

	private static double length(Point a, Point b) {
		return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
	}

	private static String at(double x, double y) {
		return XmlWriter.number(x) + " " + XmlWriter.number(y);
	}
}
