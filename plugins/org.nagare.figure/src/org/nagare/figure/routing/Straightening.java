package org.nagare.figure.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.check.Kinks;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;
import org.nagare.figure.geometry.Transform;

/** Takes kinks out of lines: the stretch before or behind moves over, with the label that lies on it, where nothing is in its way. */
public final class Straightening {
	/** From the corner of a box to a line. */
	private static final double EDGE = 1.2;
	private final GeometryCheck check;
	private Drawing drawing;

	private Straightening(Drawing drawing, GeometryCheck check) {
		this.drawing = drawing;
		this.check = check;
	}

	/** The same drawing with fewer kinks, no more crossings and no fault that it had not before. */
	public static Drawing of(Drawing drawing, GeometryCheck check) {
		if (Kinks.in(drawing) == 0) {
			return drawing;
		}
		Straightening straightening = new Straightening(drawing, check);
		for (int i = 0; i < drawing.arrows().size(); i++) {
			straightening.straighten(i);
		}
		return straightening.drawing;
	}

	private void straighten(int index) {
		for (int at = 1; at + 2 < drawing.arrows().get(index).points().size(); at++) {
			PlacedArrow arrow = drawing.arrows().get(index);
			if (!Kinks.isKink(arrow.points(), at)) {
				continue;
			}
			Optional<Drawing> better = moved(index, arrow, at - 1, at + 1);
			if (better.isEmpty()) {
				better = moved(index, arrow, at + 1, at);
			}
			if (better.isPresent()) {
				drawing = better.get();
				at = 0;
			}
		}
	}

	/** The stretch that begins at a corner moves over to where another corner is. */
	private Optional<Drawing> moved(int index, PlacedArrow arrow, int stretch, int onto) {
		List<Point> points = new ArrayList<>(arrow.points());
		Point from = points.get(stretch);
		Point to = points.get(stretch + 1);
		boolean level = from.y() == to.y();
		double by = level ? points.get(onto).y() - from.y() : points.get(onto).x() - from.x();
		Point newFrom = level ? new Point(from.x(), from.y() + by) : new Point(from.x() + by, from.y());
		Point newTo = level ? new Point(to.x(), to.y() + by) : new Point(to.x() + by, to.y());
		points.set(stretch, newFrom);
		points.set(stretch + 1, newTo);
		boolean meets = (stretch > 0 || meets(arrow.from(), newFrom, level)) && (stretch + 2 < points.size() || meets(arrow.to(), newTo, level));
		if (!meets) {
			return Optional.empty();
		}
		Transform shift = level ? new Transform(1, 0, by) : new Transform(1, by, 0);
		boolean carried = arrow.badge().map(PlacedBadge::box).or(() -> arrow.payload().map(TextBlock::box)).filter(box -> box.isCrossedBy(from, to)).isPresent();
		List<Point> corners = RouteFinder.corners(points);
		PlacedArrow straight = new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), corners,
				carried ? arrow.badge().map(badge -> badge.moved(shift)) : arrow.badge(), carried ? arrow.payload().map(payload -> payload.moved(shift)) : arrow.payload(),
				arrow.description(), arrow.emphasis());
		List<PlacedArrow> arrows = new ArrayList<>(drawing.arrows());
		arrows.set(index, straight);
		Drawing candidate = new Drawing(drawing.frames(), drawing.nodes(), arrows);
		boolean free = new Ground(without(index)).isFreeBetween(newFrom, newTo, box(arrow.from()), box(arrow.to()));
		boolean good = free && Crossings.of(candidate).crossings() <= Crossings.of(drawing).crossings() && check.check(candidate).size() <= check.check(drawing).size();
		return good ? Optional.of(candidate) : Optional.empty();
	}

	private Drawing without(int index) {
		List<PlacedArrow> others = new ArrayList<>(drawing.arrows());
		others.remove(index);
		return new Drawing(drawing.frames(), drawing.nodes(), others);
	}

	private boolean meets(String key, Point end, boolean level) {
		Box box = box(key);
		return level ? end.y() >= box.y() + EDGE && end.y() <= box.bottom() - EDGE : end.x() >= box.x() + EDGE && end.x() <= box.right() - EDGE;
	}

	private Box box(String key) {
		Map<String, Box> boxes = new HashMap<>();
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes.get(key);
	}
}
