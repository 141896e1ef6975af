package org.nagare.figure.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.Transform;

/** Shifts a drawing until it meets a goal, first to the sides, then up and down. */
public final class Settling {
	private static final double COLUMN_GAP = 4;
	private final Goal goal;
	private final Box room;
	private final Map<String, List<String>> inTheWay = new LinkedHashMap<>();

	private Settling(Goal goal, Box room) {
		this.goal = goal;
		this.room = room;
	}

	/** Empty where the goal contradicts the order of the drawing, or the room does not suffice. */
	public static Optional<Settled> settle(Drawing drawing, Goal goal, Box room) {
		Settling settling = new Settling(goal, room);
		return settling.along(Axis.LEVEL, drawing).flatMap(level -> settling.along(Axis.UPRIGHT, level))
				.map(result -> new Settled(result, settling.inTheWay));
	}

	private Optional<Drawing> along(Axis axis, Drawing drawing) {
		AxisPlan plan = new AxisPlan(axis, drawing);
		goal.columns().forEach(column -> wish(axis, plan, column));
		if (!plan.solve(axis.low(room), axis.high(room))) {
			return Optional.empty();
		}
		Distances distances = plan.distances();
		for (Map.Entry<String, Point> fixed : new java.util.TreeMap<>(goal.fixed()).entrySet()) {
			if (plan.span(fixed.getKey()) != null
					&& !distances.takeExactly(plan.span(fixed.getKey()).low(), axis.along(fixed.getValue()))) {
				return Optional.empty();
			}
		}
		return Optional.of(new Shift(axis, plan, drawing).shifted());
	}

	private static void wish(Axis axis, AxisPlan plan, List<String> column) {
		for (int i = 1; i < column.size(); i++) {
			AxisPlan.Span upper = plan.span(column.get(i - 1));
			AxisPlan.Span lower = plan.span(column.get(i));
			if (axis == Axis.UPRIGHT) {
				plan.distances().keep(upper.high(), lower.low(), upper.length() + COLUMN_GAP);
			} else if (upper.low() == upper.high() && lower.low() == lower.high()) {
				plan.distances().tie(upper.low(), lower.low(), (upper.length() - lower.length()) / 2);
			}
		}
	}

	/** Takes a value for every place of an axis, the most important first. */
	private final class Shift {
		private final Axis axis;
		private final AxisPlan plan;
		private final Drawing drawing;
		private final Map<String, Double> moved = new HashMap<>();
		private final Map<Integer, Double> taken = new HashMap<>();
		private final Map<String, Box> earlierBoxes = new HashMap<>();
		private final Map<String, PlacedArrow> earlierArrows = new HashMap<>();
		private final Map<String, Set<String>> within = new HashMap<>();

		Shift(Axis axis, AxisPlan plan, Drawing drawing) {
			this.axis = axis;
			this.plan = plan;
			this.drawing = drawing;
			goal.earlier().ifPresent(earlier -> {
				earlier.nodes().forEach(node -> earlierBoxes.put(node.key(), node.box()));
				earlier.frames().forEach(frame -> earlierBoxes.put(frame.key(), frame.box()));
				earlier.arrows().forEach(arrow -> earlierArrows.put(arrow.key(), arrow));
			});
			for (PlacedFrame frame : drawing.frames()) {
				Set<String> inside = new HashSet<>();
				drawing.nodes().stream().filter(node -> frame.box().contains(node.box())).forEach(node -> inside.add(node.key()));
				within.put(frame.key(), inside);
			}
		}

		private double take(int place, double wanted) {
			return taken.computeIfAbsent(place, absent -> plan.distances().take(place, wanted));
		}

		Drawing shifted() {
			List<Anchor> anchors = anchors();
			List<PlacedNode> order = new ArrayList<>(drawing.nodes());
			order.sort(Comparator.comparingInt(node -> goal.fixed().containsKey(node.key()) ? 0 : goal.near().containsKey(node.key()) ? 1
					: earlierBoxes.containsKey(node.key()) ? 2 : frameWithFixed(node).isPresent() ? 3 : 4));
			for (PlacedNode node : order) {
				int place = plan.span(node.key()).low();
				double wanted = wanted(node, anchors);
				double value = take(place, wanted);
				moved.put(node.key(), value - plan.value(place));
				if (Math.abs(value - wanted) > 0.05 && earlierBoxes.containsKey(node.key())) {
					explain(node.key(), place, value > wanted);
				}
			}
			drawing.frames().forEach(this::takeSides);
			drawing.arrows().forEach(this::takeLines);
			drawing.arrows().forEach(this::takeLabel);
			return result();
		}

		private void explain(String key, int place, boolean upwards) {
			Set<String> keys = new LinkedHashSet<>();
			plan.distances().inTheWay(place, upwards).forEach(other -> keys.add(plan.owner(other)));
			keys.remove(key);
			inTheWay.merge(key, List.copyOf(keys), (one, other) -> {
				Set<String> both = new LinkedHashSet<>(one);
				both.addAll(other);
				return List.copyOf(both);
			});
		}

		/** What stood at a place on the axis is wanted at another. */
		private record Anchor(double from, double by) {
		}

		/**
		 * What lies before, behind and between what is fixed goes with it, as far as the page reaches; there the rest is pushed
		 * together evenly.
		 */
		private List<Anchor> anchors() {
			List<Anchor> anchors = new ArrayList<>(fixedNodes(drawing.nodes()));
			for (PlacedFrame frame : drawing.frames()) {
				Point point = goal.fixed().get(frame.key());
				if (point != null) {
					anchors.add(new Anchor(axis.low(frame.box()), axis.along(point) - axis.low(frame.box())));
				}
			}
			anchors.sort(Comparator.comparingDouble(Anchor::from));
			Box bounds = drawing.bounds();
			double first = anchors.isEmpty() ? 0 : anchors.get(0).by();
			double last = anchors.isEmpty() ? 0 : anchors.get(anchors.size() - 1).by();
			anchors.add(0, new Anchor(axis.low(bounds), Math.max(first, axis.low(room) - axis.low(bounds))));
			anchors.add(new Anchor(axis.high(bounds), Math.min(last, axis.high(room) - axis.high(bounds))));
			return anchors;
		}

		private List<Anchor> fixedNodes(List<PlacedNode> nodes) {
			return nodes.stream().filter(node -> goal.fixed().containsKey(node.key())).map(node -> new Anchor(axis.low(node.box()),
					axis.along(goal.fixed().get(node.key())) - axis.low(node.box()))).sorted(Comparator.comparingDouble(Anchor::from)).toList();
		}

		/** The innermost frame around a node in which something is fixed, or which is fixed itself. */
		private Optional<String> frameWithFixed(PlacedNode node) {
			return drawing.frames().stream().filter(frame -> within.get(frame.key()).contains(node.key()))
					.filter(frame -> goal.fixed().containsKey(frame.key())
							|| within.get(frame.key()).stream().anyMatch(goal.fixed()::containsKey))
					.max(Comparator.comparingInt(PlacedFrame::depth)).map(PlacedFrame::key);
		}

		private double wanted(PlacedNode node, List<Anchor> anchors) {
			double low = axis.low(node.box());
			Optional<Point> place = goal.place(node.key());
			if (place.isPresent()) {
				return axis.along(place.get());
			}
			if (earlierBoxes.containsKey(node.key())) {
				return axis.low(earlierBoxes.get(node.key()));
			}
			Optional<String> frame = frameWithFixed(node);
			if (frame.isPresent()) {
				List<Anchor> mates = fixedNodes(drawing.nodes().stream().filter(other -> within.get(frame.get()).contains(other.key())).toList());
				return low + (mates.isEmpty() ? between(anchors, low) : between(mates, low));
			}
			return low + between(anchors, low);
		}

		private static double between(List<Anchor> anchors, double at) {
			Anchor before = anchors.get(0);
			for (Anchor next : anchors) {
				if (next.from() >= at) {
					double length = next.from() - before.from();
					double share = length <= 0 ? 1 : Math.max(0, (at - before.from()) / length);
					return before.by() + (next.by() - before.by()) * share;
				}
				before = next;
			}
			return before.by();
		}

		/** A frame goes with what stands nearest to each of its sides. */
		private void takeSides(PlacedFrame frame) {
			AxisPlan.Span span = plan.span(frame.key());
			Box earlier = earlierBoxes.get(frame.key());
			List<PlacedNode> inside = drawing.nodes().stream().filter(node -> within.get(frame.key()).contains(node.key())).toList();
			double low = inside.stream().min(Comparator.comparingDouble(node -> axis.low(node.box()))).map(node -> moved.get(node.key())).orElse(0.0);
			double high = inside.stream().max(Comparator.comparingDouble(node -> axis.high(node.box()))).map(node -> moved.get(node.key())).orElse(0.0);
			double lowWanted = earlier != null ? axis.low(earlier) : plan.value(span.low()) + low;
			double lowTaken = take(span.low(), goal.place(frame.key()).map(axis::along).orElse(lowWanted));
			take(span.high(), earlier != null ? axis.high(earlier) : plan.value(span.high()) + high);
			moved.put(frame.key(), lowTaken - plan.value(span.low()));
		}

		private void takeLines(PlacedArrow arrow) {
			List<AxisPlan.Tie> ties = plan.points(arrow.key());
			PlacedArrow earlier = earlierArrows.get(arrow.key());
			boolean same = earlier != null && earlier.points().size() == ties.size();
			double from = axis.along(arrow.points().get(0));
			double to = axis.along(arrow.points().get(ties.size() - 1));
			for (int i = 0; i < ties.size(); i++) {
				AxisPlan.Tie tie = ties.get(i);
				double at = axis.along(arrow.points().get(i));
				double share = from == to ? 0.5 : Math.max(0, Math.min(1, (at - from) / (to - from)));
				double by = moved.get(arrow.from()) * (1 - share) + moved.get(arrow.to()) * share;
				take(tie.place(), same ? axis.along(earlier.points().get(i)) - tie.offset() : plan.value(tie.place()) + by);
			}
		}

		private void takeLabel(PlacedArrow arrow) {
			plan.label(arrow.key()).ifPresent(tie -> {
				Optional<Box> earlier = Optional.ofNullable(earlierArrows.get(arrow.key())).flatMap(AxisPlan::hull);
				double by = (moved.get(arrow.from()) + moved.get(arrow.to())) / 2;
				take(tie.place(), earlier.map(hull -> axis.low(hull) - tie.offset()).orElse(plan.value(tie.place()) + by));
			});
		}

		private Drawing result() {
			List<PlacedFrame> frames = drawing.frames().stream().map(frame -> {
				AxisPlan.Span span = plan.span(frame.key());
				double by = taken.get(span.low()) - axis.low(frame.box());
				return new PlacedFrame(frame.key(), frame.label(), frame.kind(), frame.depth(),
						axis.with(frame.box(), taken.get(span.low()), taken.get(span.high())), frame.title().moved(shift(by)));
			}).toList();
			List<PlacedNode> nodes = drawing.nodes().stream()
					.map(node -> node.moved(shift(taken.get(plan.span(node.key()).low()) - axis.low(node.box())))).toList();
			return new Drawing(frames, nodes, drawing.arrows().stream().map(this::result).toList());
		}

		private PlacedArrow result(PlacedArrow arrow) {
			List<AxisPlan.Tie> ties = plan.points(arrow.key());
			List<Point> points = new ArrayList<>();
			for (int i = 0; i < ties.size(); i++) {
				points.add(axis.with(arrow.points().get(i), taken.get(ties.get(i).place()) + ties.get(i).offset()));
			}
			Transform by = shift(plan.label(arrow.key()).map(tie -> taken.get(tie.place()) - plan.value(tie.place())).orElse(0.0));
			return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points,
					arrow.badge().map(badge -> badge.moved(by)), arrow.payload().map(payload -> payload.moved(by)), arrow.description(),
					arrow.emphasis());
		}

		private Transform shift(double by) {
			return axis == Axis.LEVEL ? new Transform(1, by, 0) : new Transform(1, 0, by);
		}
	}
}
