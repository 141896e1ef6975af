package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.Transform;

/**
 * A picture that was parted along a straight line and moved apart there, as one parts a crowd: nothing on either side changes, lines and frames
 * across become longer. So room is made for what is new without a new order.
 *
 * @param upright whether the parts move apart up and down
 * @param at where the picture is parted
 */
record Widening(boolean upright, double at) {
	private static final double STEP = 0.5;
	/** Farther from what needs the room it would not help. */
	private static final double FARTHEST = 30;
	private static final double BESIDE = 1;
	private static final double ALIKE = 8;

	/** Where a picture can be parted close to some of its things, first where least has to move; of two places close to each other one. */
	static List<Widening> near(Drawing drawing, Set<String> keys) {
		List<Widening> found = new ArrayList<>();
		List<Box> boxes = new ArrayList<>();
		drawing.nodes().stream().filter(node -> keys.contains(node.key())).forEach(node -> boxes.add(node.box()));
		drawing.frames().stream().filter(frame -> keys.contains(frame.key())).forEach(frame -> boxes.add(frame.box()));
		for (Box box : boxes) {
			beside(drawing, true, box.bottom(), 1).ifPresent(found::add);
			beside(drawing, true, box.y(), -1).ifPresent(found::add);
			beside(drawing, false, box.right(), 1).ifPresent(found::add);
			beside(drawing, false, box.x(), -1).ifPresent(found::add);
		}
		List<Widening> apart = new ArrayList<>();
		found.stream().sorted(Comparator.comparingLong(each -> each.moved(drawing))).filter(each -> apart.stream().noneMatch(each::isLike)).forEach(apart::add);
		return apart;
	}

	/** The nearest line on one side of a box that cuts through no other. */
	private static Optional<Widening> beside(Drawing drawing, boolean upright, double side, int direction) {
		for (double away = BESIDE; away <= FARTHEST; away += STEP) {
			Widening widening = new Widening(upright, side + direction * away);
			if (drawing.nodes().stream().noneMatch(node -> widening.cuts(node.box())) && (!upright || drawing.frames().stream().noneMatch(frame -> widening.cuts(frame.title().box())))) {
				return Optional.of(widening);
			}
		}
		return Optional.empty();
	}

	/** Whether parting a picture here makes room at the same place as another. */
	private boolean isLike(Widening other) {
		return upright == other.upright && Math.abs(at - other.at) < ALIKE;
	}

	private boolean cuts(Box box) {
		return low(box) < at && at < low(box) + (upright ? box.height() : box.width());
	}

	private double low(Box box) {
		return upright ? box.y() : box.x();
	}

	private long moved(Drawing drawing) {
		return drawing.nodes().stream().filter(node -> low(node.box()) >= at).count();
	}

	/** The picture with its second part farther away. */
	Drawing by(double length, Drawing drawing) {
		Transform shift = new Transform(1, upright ? 0 : length, upright ? length : 0);
		List<PlacedFrame> frames = drawing.frames().stream().map(frame -> cuts(frame.box()) ? longer(frame, length) : low(frame.box()) >= at ? frame.moved(shift) : frame).toList();
		List<PlacedNode> nodes = drawing.nodes().stream().map(node -> low(node.box()) >= at ? node.moved(shift) : node).toList();
		return new Drawing(frames, nodes, drawing.arrows().stream().map(arrow -> moved(arrow, shift)).toList());
	}

	private PlacedFrame longer(PlacedFrame frame, double length) {
		Box box = frame.box();
		Box larger = upright ? new Box(box.x(), box.y(), box.width(), box.height() + length) : new Box(box.x(), box.y(), box.width() + length, box.height());
		return new PlacedFrame(frame.key(), frame.label(), frame.kind(), frame.depth(), larger, frame.title());
	}

	private PlacedArrow moved(PlacedArrow arrow, Transform shift) {
		List<Point> points = arrow.points().stream().map(point -> isBehind(point) ? new Point(point.x() + shift.dx(), point.y() + shift.dy()) : point).toList();
		// A number lies on its line, and the words go with it.
		Optional<Box> heart = arrow.badge().map(badge -> badge.box()).or(() -> arrow.payload().map(payload -> payload.box()));
		boolean labelMoves = heart.filter(box -> isBehind(new Point(box.centreX(), box.centreY()))).isPresent();
		return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points, labelMoves ? arrow.badge().map(badge -> badge.moved(shift)) : arrow.badge(),
				labelMoves ? arrow.payload().map(payload -> payload.moved(shift)) : arrow.payload(), arrow.description(), arrow.emphasis());
	}

	private boolean isBehind(Point point) {
		return (upright ? point.y() : point.x()) >= at;
	}
}
