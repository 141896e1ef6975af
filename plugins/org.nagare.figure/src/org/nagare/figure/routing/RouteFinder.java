package org.nagare.figure.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	/** For each place what it has cost to come there, and from which place; nothing between two searches. */
	private double[] cost;
	private int[] before;

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
		return Optional.ofNullable(found(gates(from, leaving, TAIL), List.of(gates(to, reaching, HEAD))).getFirst());
	}

	/** The best way to each side of the target from one side of the source; those that there are. */
	public Map<Side, List<Point>> routes(Side leaving) {
		Map<Side, List<Point>> routes = new EnumMap<>(Side.class);
		List<Side> open = new ArrayList<>();
		for (Side reaching : Side.values()) {
			straight(EnumSet.of(leaving), EnumSet.of(reaching)).ifPresentOrElse(route -> routes.put(reaching, route), () -> open.add(reaching));
		}
		List<List<Point>> found = found(gates(from, EnumSet.of(leaving), TAIL), open.stream().map(side -> gates(to, EnumSet.of(side), HEAD)).toList());
		for (int i = 0; i < open.size(); i++) {
			if (found.get(i) != null) {
				routes.put(open.get(i), found.get(i));
			}
		}
		return routes;
	}

	/** One search for several targets finds for each what a search for it alone would find; null where there is no way. */
	private List<List<Point>> found(Map<Integer, Gate> starts, List<Map<Integer, Gate>> targets) {
		List<List<Point>> ways = new ArrayList<>(Collections.nCopies(targets.size(), null));
		if (starts.isEmpty() || targets.stream().allMatch(Map::isEmpty)) {
			return ways;
		}
		clear();
		OpenPlaces open = new OpenPlaces();
		starts.values().forEach(gate -> {
			cost[gate.state()] = gate.cost();
			open.add(gate.cost() + away(gate.state()), gate.state(), gate.cost());
		});
		BitSet isEnd = new BitSet(grid.states());
		targets.forEach(ends -> ends.keySet().forEach(isEnd::set));
		int[] next = new int[3];
		double[] price = new double[3];
		double[] best = new double[targets.size()];
		int[] last = new int[targets.size()];
		for (int i = 0; i < best.length; i++) {
			best[i] = targets.get(i).isEmpty() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
			last[i] = -1;
		}
		double most = Double.POSITIVE_INFINITY;
		while (!open.isEmpty() && open.estimate() < most) {
			int state = open.state();
			double reached = open.cost();
			double estimate = open.estimate();
			open.remove();
			if (reached > cost[state] + FINEST) {
				continue;
			}
			if (isEnd.get(state)) {
				for (int i = 0; i < best.length; i++) {
					Gate end = targets.get(i).get(state);
					if (end != null && estimate < best[i] && reached + end.cost() < best[i]) {
						best[i] = reached + end.cost();
						last[i] = state;
					}
				}
				most = Arrays.stream(best).max().orElseThrow();
			}
			int count = grid.next(state, next, price, BEND, CROSSING);
			for (int i = 0; i < count; i++) {
				double sum = reached + price[i];
				if (sum < cost[next[i]] - FINEST) {
					cost[next[i]] = sum;
					before[next[i]] = state;
					open.add(sum + away(next[i]), next[i], sum);
				}
			}
		}
		for (int i = 0; i < best.length; i++) {
			ways.set(i, last[i] < 0 ? null : way(last[i], starts, targets.get(i)));
		}
		return ways;
	}

	private void clear() {
		if (cost == null) {
			cost = new double[grid.states()];
			before = new int[grid.states()];
		}
		Arrays.fill(cost, Double.POSITIVE_INFINITY);
		Arrays.fill(before, -1);
	}

	private double away(int state) {
		double x = grid.xOf(state);
		double y = grid.yOf(state);
		return Math.max(0, Math.max(to.x() - x, x - to.right())) + Math.max(0, Math.max(to.y() - y, y - to.bottom()));
	}

	private List<Point> way(int last, Map<Integer, Gate> starts, Map<Integer, Gate> ends) {
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
