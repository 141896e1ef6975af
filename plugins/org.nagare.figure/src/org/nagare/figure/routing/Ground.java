package org.nagare.figure.routing;

import java.util.ArrayList;
import java.util.List;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.Point;

/** What a new line or a new label has to keep away from, and how far: no less than the checker wants, and as much as the engine leaves. */
final class Ground {
	static final double FROM_NODE = 2;
	static final double FROM_TITLE = 0.8;
	static final double FROM_LABEL = 0.9;
	static final double FROM_LINE = 1.9;
	static final double FROM_SIDE = 1.3;
	private final List<Box> nodes = new ArrayList<>();
	private final List<Box> titles = new ArrayList<>();
	private final List<Box> frames = new ArrayList<>();
	private final List<Box> badges = new ArrayList<>();
	private final List<Box> labels = new ArrayList<>();
	private final List<Stretch> stretches = new ArrayList<>();

	/** A straight part of an arrow. */
	record Stretch(Point from, Point to) {
		boolean isLevel() {
			return from.y() == to.y();
		}

		double low() {
			return isLevel() ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
		}

		double high() {
			return isLevel() ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
		}

		/** Where it is on the other axis. */
		double at() {
			return isLevel() ? from.y() : from.x();
		}

		Box box() {
			return Box.around(List.of(new Box(from.x(), from.y(), 0, 0), new Box(to.x(), to.y(), 0, 0)));
		}
	}

	Ground(Drawing drawing) {
		drawing.nodes().forEach(node -> nodes.add(node.box()));
		for (PlacedFrame frame : drawing.frames()) {
			frames.add(frame.box());
			titles.add(frame.title().box());
		}
		for (PlacedArrow arrow : drawing.arrows()) {
			stretches.addAll(stretches(arrow.points()));
			arrow.badge().ifPresent(badge -> badges.add(badge.box()));
			arrow.payload().ifPresent(payload -> labels.add(payload.box()));
		}
		labels.addAll(badges);
	}

	static List<Stretch> stretches(List<Point> points) {
		List<Stretch> stretches = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			stretches.add(new Stretch(points.get(i - 1), points.get(i)));
		}
		return stretches;
	}

	List<Box> nodes() {
		return nodes;
	}

	List<Box> titles() {
		return titles;
	}

	List<Box> frames() {
		return frames;
	}

	List<Box> labels() {
		return labels;
	}

	List<Stretch> stretches() {
		return stretches;
	}

	/** Whether a line may run here; what it joins does not hinder it. */
	boolean isFree(Point from, Point to, Box own) {
		return isFreeBetween(from, to, own, own);
	}

	/** The same from one thing to another. */
	boolean isFreeBetween(Point from, Point to, Box one, Box other) {
		Stretch line = new Stretch(from, to);
		boolean clear = nodes.stream().noneMatch(box -> !box.equals(one) && !box.equals(other) && box.grown(FROM_NODE).isCrossedBy(from, to))
				&& titles.stream().noneMatch(box -> box.grown(FROM_TITLE).isCrossedBy(from, to))
				&& labels.stream().noneMatch(box -> box.grown(FROM_LABEL).isCrossedBy(from, to));
		return clear && stretches.stream().noneMatch(each -> each.isLevel() == line.isLevel() && isBeside(each.at(), each.low(), each.high(), line, FROM_LINE))
				&& frames.stream().noneMatch(box -> !box.equals(one) && !box.equals(other) && runsAlong(box, line));
	}

	/** Whether a line enters no frame but those that hold one of the things it joins. */
	boolean staysOutside(Point from, Point to, Box one, Box other) {
		return frames.stream().noneMatch(box -> !box.contains(one) && !box.contains(other) && box.grown(FROM_SIDE).isCrossedBy(from, to));
	}

	private static boolean runsAlong(Box box, Stretch line) {
		return line.isLevel() ? isBeside(box.y(), box.x(), box.right(), line, FROM_SIDE) || isBeside(box.bottom(), box.x(), box.right(), line, FROM_SIDE)
				: isBeside(box.x(), box.y(), box.bottom(), line, FROM_SIDE) || isBeside(box.right(), box.y(), box.bottom(), line, FROM_SIDE);
	}

	private static boolean isBeside(double at, double low, double high, Stretch line, double least) {
		return Math.abs(at - line.at()) < least && low - least < line.high() && line.low() < high + least;
	}

	/** Whether a label may stand here. */
	boolean isFree(Box label) {
		Box around = label.grown(FROM_LABEL);
		return nodes.stream().noneMatch(around::overlaps) && titles.stream().noneMatch(around::overlaps) && labels.stream().noneMatch(around::overlaps)
				&& stretches.stream().noneMatch(line -> around.isCrossedBy(line.from(), line.to()))
				&& frames.stream().noneMatch(box -> around.overlaps(box) && !box.contains(around));
	}

	/** Whether something else stands so near in the same row that two labels would be read as one. */
	boolean isReadWithAnother(Box label, double near) {
		return labels.stream().anyMatch(other -> other.y() < label.bottom() && label.y() < other.bottom() && other.x() < label.right() + near
				&& label.x() < other.right() + near);
	}
}
