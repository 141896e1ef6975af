package org.nagare.figure.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.placement.Solid.Kind;

/** What can move along one axis, and what must keep apart: read from a drawing, whose order is kept. */
final class AxisPlan {
	private static final double EDGE = 1.2;
	private static final double CORNER = 0.5;
	private final Axis axis;
	private final Distances distances = new Distances();
	private final List<Double> values = new ArrayList<>();
	private final List<String> owners = new ArrayList<>();
	private final List<Solid> solids = new ArrayList<>();
	private final Map<String, Span> spans = new HashMap<>();
	private final Map<String, List<Tie>> arrowPoints = new HashMap<>();
	private final Map<String, Tie> labels = new HashMap<>();
	private final int start;
	private final int end;

	/** The places of the low and the high side of a node (one place, and its length) or of a frame (two). */
	record Span(int low, int high, double length) {
	}

	/** Moves with a place, at a distance. */
	record Tie(int place, double offset) {
	}

	AxisPlan(Axis axis, Drawing drawing) {
		this.axis = axis;
		this.start = place(0, "");
		this.end = place(0, "");
		drawing.frames().forEach(this::add);
		drawing.nodes().forEach(this::add);
		drawing.arrows().forEach(this::add);
		for (int i = 0; i < solids.size(); i++) {
			for (int j = i + 1; j < solids.size(); j++) {
				separate(solids.get(i), solids.get(j), drawing);
			}
		}
	}

	private int place(double value, String owner) {
		values.add(value);
		owners.add(owner);
		return distances.place();
	}

	private void add(PlacedFrame frame) {
		Box box = frame.box();
		int low = place(axis.low(box), frame.key());
		int high = place(axis.high(box), frame.key());
		spans.put(frame.key(), new Span(low, high, 0));
		solid(Kind.SIDE, low, axis.low(box), axis.low(box), box, frame.key());
		solid(Kind.SIDE, high, axis.high(box), axis.high(box), box, frame.key());
		Box title = frame.title().box();
		solid(Kind.TITLE, low, axis.low(title), axis.high(title), title, frame.key());
	}

	private void add(PlacedNode node) {
		Box box = node.box();
		int place = place(axis.low(box), node.key());
		spans.put(node.key(), new Span(place, place, axis.length(box)));
		solid(Kind.NODE, place, axis.low(box), axis.high(box), box, node.key());
	}

	private void solid(Kind kind, int place, double low, double high, Box box, String owner) {
		double value = values.get(place);
		solids.add(new Solid(kind, place, low - value, high - value, axis.acrossLow(box), axis.acrossHigh(box), owner));
	}

	private void add(PlacedArrow arrow) {
		List<Point> points = arrow.points();
		Tie[] ties = new Tie[points.size()];
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			if (axis.isAcross(from, to)) {
				int line = place(axis.along(from), arrow.key());
				ties[i - 1] = new Tie(line, 0);
				ties[i] = ties[i - 1];
				Box box = Box.around(List.of(new Box(from.x(), from.y(), 0, 0), new Box(to.x(), to.y(), 0, 0)));
				solid(Kind.LINE, line, axis.along(from), axis.along(from), box, arrow.key());
			}
		}
		attach(arrow.from(), points.get(0), ties, 0);
		attach(arrow.to(), points.get(points.size() - 1), ties, ties.length - 1);
		for (int i = 1; i < ties.length; i++) {
			ties[i] = ties[i] == null ? new Tie(place(axis.along(points.get(i)), arrow.key()), 0) : ties[i];
		}
		arrowPoints.put(arrow.key(), List.of(ties));
		hull(arrow).ifPresent(hull -> label(arrow, hull, ties));
	}

	/** A line that ends at a side of a box stays within the side; one that meets it head on ends where the box begins. */
	private void attach(String key, Point point, Tie[] ties, int index) {
		Span span = spans.get(key);
		double along = axis.along(point);
		double low = values.get(span.low());
		double high = values.get(span.high()) + span.length();
		if (ties[index] == null) {
			boolean lower = span.low() == span.high() || Math.abs(along - low) < Math.abs(along - high);
			int place = lower ? span.low() : span.high();
			ties[index] = new Tie(place, along - values.get(place));
		} else {
			int line = ties[index].place();
			distances.keep(span.low(), line, Math.min(along - low, EDGE));
			distances.keep(line, span.high(), Math.min(high - along, EDGE) - span.length());
		}
	}

	static Optional<Box> hull(PlacedArrow arrow) {
		List<Box> boxes = new ArrayList<>();
		arrow.badge().ifPresent(badge -> boxes.add(badge.box()));
		arrow.payload().ifPresent(payload -> boxes.add(payload.box()));
		return boxes.isEmpty() ? Optional.empty() : Optional.of(Box.around(boxes));
	}

	/** A label slides along its own stretch and moves with it. */
	private void label(PlacedArrow arrow, Box hull, Tie[] ties) {
		Box heart = arrow.badge().map(badge -> badge.box()).orElse(hull);
		List<Point> points = arrow.points();
		Tie tie = null;
		for (int i = 1; i < points.size() && tie == null; i++) {
			if (heart.isCrossedBy(points.get(i - 1), points.get(i))) {
				tie = axis.isAcross(points.get(i - 1), points.get(i)) ? ties[i] : new Tie(place(axis.low(hull), arrow.key()), 0);
			}
		}
		int place = tie == null ? ties[0].place() : tie.place();
		labels.put(arrow.key(), new Tie(place, axis.low(hull) - values.get(place)));
		solid(Kind.LABEL, place, axis.low(hull), axis.high(hull), hull, arrow.key());
	}

	/** What stands side by side stays so. */
	private void separate(Solid one, Solid other, Drawing drawing) {
		if (one.place() == other.place() || !one.isBeside(other, CORNER)) {
			return;
		}
		double oneLow = values.get(one.place()) + one.low();
		double oneHigh = values.get(one.place()) + one.high();
		double otherLow = values.get(other.place()) + other.low();
		double otherHigh = values.get(other.place()) + other.high();
		boolean first = oneLow + oneHigh < otherLow + otherHigh || oneLow + oneHigh == otherLow + otherHigh && one.place() < other.place();
		double room = first ? otherLow - oneHigh : oneLow - otherHigh;
		if (room < 0 && !one.isBeside(other, 0)) {
			// They meet at a corner only; the other axis keeps them apart.
			return;
		}
		double least = Math.min(room, one.enough(other, joined(one, other, drawing)));
		if (first) {
			distances.keep(one.place(), other.place(), least + one.high() - other.low());
		} else {
			distances.keep(other.place(), one.place(), least + other.high() - one.low());
		}
	}

	private final Map<String, PlacedArrow> arrows = new HashMap<>();

	private boolean joined(Solid one, Solid other, Drawing drawing) {
		if (arrows.isEmpty()) {
			drawing.arrows().forEach(arrow -> arrows.put(arrow.key(), arrow));
		}
		return ends(one, other.owner()) || ends(other, one.owner());
	}

	private boolean ends(Solid part, String key) {
		PlacedArrow arrow = part.kind() == Kind.LINE || part.kind() == Kind.LABEL ? arrows.get(part.owner()) : null;
		return arrow != null && (arrow.from().equals(key) || arrow.to().equals(key));
	}

	/** Everything has to lie between two ends. */
	boolean solve(double low, double high) {
		for (Solid solid : solids) {
			distances.keep(start, solid.place(), -solid.low());
			distances.keep(solid.place(), end, solid.high());
		}
		double far = 10 * (high - low);
		return distances.solve(low - far, high + far) && distances.takeExactly(start, low) && distances.takeExactly(end, high);
	}

	Distances distances() {
		return distances;
	}

	/** Where a place was. */
	double value(int place) {
		return values.get(place);
	}

	/** Key of the node, frame or arrow that a place belongs to; empty for the edge of the page. */
	String owner(int place) {
		return owners.get(place);
	}

	Span span(String key) {
		return spans.get(key);
	}

	List<Tie> points(String arrow) {
		return arrowPoints.get(arrow);
	}

	Optional<Tie> label(String arrow) {
		return Optional.ofNullable(labels.get(arrow));
	}
}
