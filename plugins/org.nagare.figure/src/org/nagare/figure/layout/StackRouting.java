package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedBadge;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.TextBlock;

/** Draws the arrows within the stacks, once the engine has placed everything else. */
final class StackRouting {
	private static final double EDGE = 1.6;
	private static final double STEP = 0.4;
	private static final double HEAD_SHARE = 0.7;
	private final Map<String, Box> boxes;
	private final Map<String, List<Double>> takenOnTheLeft = new HashMap<>();

	/** @param drawn the arrows that the engine has drawn; lanes keep clear of where they meet the nodes */
	StackRouting(Map<String, Box> boxes, List<PlacedArrow> drawn) {
		this.boxes = boxes;
		for (PlacedArrow arrow : drawn) {
			note(arrow.from(), arrow.points().get(0));
			note(arrow.to(), arrow.points().get(arrow.points().size() - 1));
		}
	}

	private void note(String end, Point point) {
		if (Math.abs(point.x() - boxes.get(end).x()) < 0.01) {
			takenOnTheLeft.computeIfAbsent(end, absent -> new ArrayList<>()).add(point.y());
		}
	}

	List<PlacedArrow> route(Stack stack) {
		List<PlacedArrow> arrows = new ArrayList<>();
		stack.neighbourly().forEach((gap, inner) -> {
			List<Box> ends = inner.stream().flatMap(one -> Stream.of(one.from(), one.to())).map(end -> boxes.get(end.key())).toList();
			double left = ends.stream().mapToDouble(Box::x).max().orElseThrow();
			double[] columns = stack.columns(gap, ends.stream().mapToDouble(Box::right).min().orElseThrow() - left);
			for (int i = 0; i < columns.length; i++) {
				arrows.add(upright(stack, gap, inner.get(i), left + columns[i]));
			}
		});
		stack.lanesUsed().forEach(lane -> arrows.add(lane(stack, lane)));
		return arrows;
	}

	private PlacedArrow upright(Stack stack, int gap, Stack.Inner inner, double x) {
		Box upper = boxes.get(stack.order().get(gap));
		Box lower = boxes.get(stack.order().get(gap + 1));
		boolean down = inner.from().child().equals(stack.order().get(gap));
		double top = boxes.get(down ? inner.from().key() : inner.to().key()).bottom();
		List<Point> points = down ? List.of(new Point(x, top), new Point(x, lower.y())) : List.of(new Point(x, lower.y()), new Point(x, top));
		// The head takes room at one end, so the label stands a little towards the other.
		double middle = (upper.bottom() + lower.y()) / 2 + (down ? -HEAD_SHARE : HEAD_SHARE);
		return arrow(inner, points, inner.label().flatMap(label -> label.badgeAt(x, middle)),
				inner.label().flatMap(label -> label.payloadRightOf(x, middle)));
	}

	private PlacedArrow lane(Stack stack, Stack.Lane lane) {
		PlannedArrow arrow = lane.inner().arrow();
		Box from = boxes.get(arrow.from());
		Box to = boxes.get(arrow.to());
		double left = stack.order().stream().mapToDouble(child -> boxes.get(child).x()).min().orElseThrow();
		double x = left - lane.distance();
		boolean down = from.y() < to.y();
		double start = freePlace(arrow.from(), down);
		double end = freePlace(arrow.to(), !down);
		List<Point> points = List.of(new Point(from.x(), start), new Point(x, start), new Point(x, end),
				new Point(to.x(), end));
		Box above = boxes.get(stack.order().get(lane.gap()));
		Box below = boxes.get(stack.order().get(lane.gap() + 1));
		double middle = (above.bottom() + below.y()) / 2;
		return arrow(lane.inner(), points, lane.inner().label().flatMap(label -> label.badgeAt(x, middle)),
				lane.inner().label().flatMap(label -> label.payloadRightOf(x, middle)));
	}

	/** The place on the left side that keeps the greatest distance from every other arrow, near the wanted end. */
	private double freePlace(String key, boolean nearBottom) {
		Box box = boxes.get(key);
		List<Double> taken = takenOnTheLeft.computeIfAbsent(key, absent -> new ArrayList<>());
		double best = box.centreY();
		double bestDistance = -1;
		int steps = (int) Math.floor((box.height() - 2 * EDGE) / STEP);
		for (int i = 0; i <= steps; i++) {
			double y = nearBottom ? box.bottom() - EDGE - i * STEP : box.y() + EDGE + i * STEP;
			double distance = taken.stream().mapToDouble(other -> Math.abs(other - y)).min().orElse(Double.MAX_VALUE);
			double enough = Math.min(distance, 3);
			if (enough > bestDistance + 1e-9) {
				best = y;
				bestDistance = enough;
			}
		}
		taken.add(best);
		return best;
	}

	private static PlacedArrow arrow(Stack.Inner inner, List<Point> points, Optional<PlacedBadge> badge,
			Optional<TextBlock> payload) {
		PlannedArrow arrow = inner.arrow();
		return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points, badge, payload,
				arrow.description(), arrow.emphasis());
	}
}
