package org.nagare.figure.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;

/** The way of least cost from one thing to another: short, with few bends, crossing little, and through no frame that neither of them lies in. */
public final class RouteFinder {
	private static final double BEND = 9;
	private static final double CROSSING = 40;
	private static final double OFF_CENTRE = 0.1;
	/** From the corner of a box to the line. */
	private static final double EDGE = 1.6;
	private static final double TAIL = 2.4;
	private static final double HEAD = 3.4;
	private static final double FINEST = 1e-6;
	private final Ground ground;
	private final Grid grid;
	private final Box from;
	private final Box to;

	/** Where a line leaves a box or meets it: the place on the side, and the first place on the grid. */
	private record Gate(Point side, int state, double cost) {
	}

	/** Which way lines leave a box. */
	public enum Side {
		LEFT, RIGHT, TOP, BOTTOM
	}

	/** @param room where lines may run */
	public RouteFinder(Drawing drawing, Box room, Box from, Box to) {
		this.ground = new Ground(drawing);
		this.from = from;
		this.to = to;
		this.grid = new Grid(ground, room, from, to);
	}

	/** The best way that leaves the source and reaches the target on one of these sides; empty where there is none. */
	public Optional<List<Point>> route(Set<Side> leaving, Set<Side> reaching) {
		Optional<List<Point>> straight = straight(leaving, reaching);
		return straight.isPresent() ? straight : found(leaving, reaching);
	}

	/** Between neighbours there may be no room for anything but one straight line. */
	private Optional<List<Point>> straight(Set<Side> leaving, Set<Side> reaching) {
		for (Side side : leaving.stream().filter(each -> reaching.contains(opposite(each))).sorted().toList()) {
			boolean level = side == Side.LEFT || side == Side.RIGHT;
			double low = Math.max(level ? from.y() : from.x(), level ? to.y() : to.x()) + EDGE;
			double high = Math.min(level ? from.bottom() : from.right(), level ? to.bottom() : to.right()) - EDGE;
			double start = place(from, side);
			double end = place(to, opposite(side));
			boolean ahead = side == Side.RIGHT || side == Side.BOTTOM ? end - start > TAIL + HEAD : start - end > TAIL + HEAD;
			for (double step = 0; ahead && low + step <= high; step += Grid.STEP) {
				double middle = (low + high) / 2;
				double at = middle + (Math.round(step / Grid.STEP) % 2 == 0 ? step / 2 : -step / 2);
				Point first = level ? new Point(start, at) : new Point(at, start);
				Point last = level ? new Point(end, at) : new Point(at, end);
				if (at >= low && at <= high && ground.isFreeBetween(first, last, from, to) && ground.staysOutside(first, last, from, to) && grid.isUncrossed(first, last)) {
					return Optional.of(List.of(first, last));
				}
			}
		}
		return Optional.empty();
	}

	private static double place(Box box, Side side) {
		return switch (side) {
			case LEFT -> box.x();
			case RIGHT -> box.right();
			case TOP -> box.y();
			case BOTTOM -> box.bottom();
		};
	}

	private static Side opposite(Side side) {
		return switch (side) {
			case LEFT -> Side.RIGHT;
			case RIGHT -> Side.LEFT;
			case TOP -> Side.BOTTOM;
			case BOTTOM -> Side.TOP;
		};
	}

	private Optional<List<Point>> found(Set<Side> leaving, Set<Side> reaching) {
		Map<Integer, Gate> starts = gates(from, leaving, TAIL);
		Map<Integer, Gate> ends = gates(to, reaching, HEAD);
		if (starts.isEmpty() || ends.isEmpty()) {
			return Optional.empty();
		}
		double[] cost = new double[grid.states()];
		int[] before = new int[grid.states()];
		Arrays.fill(cost, Double.POSITIVE_INFINITY);
		Arrays.fill(before, -1);
		PriorityQueue<Reached> open = new PriorityQueue<>();
		starts.values().forEach(gate -> {
			cost[gate.state()] = gate.cost();
			open.add(new Reached(gate.cost() + away(gate.state()), gate.state(), gate.cost()));
		});
		int[] next = new int[3];
		double[] price = new double[3];
		double best = Double.POSITIVE_INFINITY;
		int last = -1;
		while (!open.isEmpty() && open.peek().estimate() < best) {
			Reached reached = open.poll();
			if (reached.cost() > cost[reached.state()] + FINEST) {
				continue;
			}
			Gate end = ends.get(reached.state());
			if (end != null && reached.cost() + end.cost() < best) {
				best = reached.cost() + end.cost();
				last = reached.state();
			}
			int count = grid.next(reached.state(), next, price, BEND, CROSSING);
			for (int i = 0; i < count; i++) {
				double sum = reached.cost() + price[i];
				if (sum < cost[next[i]] - FINEST) {
					cost[next[i]] = sum;
					before[next[i]] = reached.state();
					open.add(new Reached(sum + away(next[i]), next[i], sum));
				}
			}
		}
		return last < 0 ? Optional.empty() : Optional.of(way(last, before, starts, ends));
	}

	/** A place that was reached. Of equal ones the lower number comes first, so that the same is found every time. */
	private record Reached(double estimate, int state, double cost) implements Comparable<Reached> {
		@Override
		public int compareTo(Reached other) {
			int order = Double.compare(estimate, other.estimate);
			return order != 0 ? order : Integer.compare(state, other.state);
		}
	}

	private double away(int state) {
		Point point = grid.point(state);
		return Math.max(0, Math.max(to.x() - point.x(), point.x() - to.right())) + Math.max(0, Math.max(to.y() - point.y(), point.y() - to.bottom()));
	}

	private List<Point> way(int last, int[] before, Map<Integer, Gate> starts, Map<Integer, Gate> ends) {
		List<Point> points = new ArrayList<>(List.of(ends.get(last).side()));
		int at = last;
		for (int state = last; state >= 0; state = before[state]) {
			points.add(grid.point(state));
			at = state;
		}
		points.add(starts.get(at).side());
		Collections.reverse(points);
		return corners(points);
	}

	static List<Point> corners(List<Point> points) {
		List<Point> corners = new ArrayList<>();
		for (Point point : points) {
			int size = corners.size();
			if (size > 0 && corners.get(size - 1).equals(point)) {
				continue;
			}
			if (size > 1 && (corners.get(size - 2).x() == corners.get(size - 1).x() && corners.get(size - 1).x() == point.x()
					|| corners.get(size - 2).y() == corners.get(size - 1).y() && corners.get(size - 1).y() == point.y())) {
				corners.removeLast();
			}
			corners.add(point);
		}
		return corners;
	}

	private Map<Integer, Gate> gates(Box box, Set<Side> sides, double length) {
		Map<Integer, Gate> gates = new HashMap<>();
		for (Side side : sides) {
			boolean level = side == Side.LEFT || side == Side.RIGHT;
			double low = (level ? box.y() : box.x()) + EDGE;
			double high = (level ? box.bottom() : box.right()) - EDGE;
			double outwards = side == Side.RIGHT || side == Side.BOTTOM ? place(box, side) + length : place(box, side) - length;
			for (int along = grid.above(low, !level); grid.value(along, !level) <= high; along++) {
				int tip = side == Side.RIGHT || side == Side.BOTTOM ? grid.above(outwards, level) : grid.below(outwards, level);
				double at = grid.value(along, !level);
				Point foot = level ? new Point(place(box, side), at) : new Point(at, place(box, side));
				int state = grid.state(level ? tip : along, level ? along : tip, level);
				if (state >= 0 && ground.isFree(foot, grid.point(state), box) && grid.isOpen(state)) {
					double away = Math.abs(at - (low + high) / 2) * OFF_CENTRE;
					gates.merge(state, new Gate(foot, state, length + away), (one, other) -> one.cost() <= other.cost() ? one : other);
				}
			}
		}
		return gates;
	}
}
