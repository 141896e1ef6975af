package org.nagare.figure.layout;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.routing.RouteFinder;
import org.nagare.figure.routing.RouteFinder.Side;
import org.nagare.figure.text.TextMetrics;

/** An arrow drawn into a picture of which nothing else is touched: the best line that has room for its label. */
final class NewArrow {
	/** What a corner is worth, in millimetres. */
	private static final double BEND = 9;

	private NewArrow() {
	}

	static Optional<PlacedArrow> of(PlannedArrow arrow, Drawing drawing, double scale, Box room, TextMetrics metrics, Effort effort) {
		Map<String, Box> boxes = new HashMap<>();
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
		RouteFinder finder = new RouteFinder(drawing, room, boxes.get(arrow.from()), boxes.get(arrow.to()));
		Optional<List<Point>> best = !effort.isLeft() ? Optional.empty() : finder.route(EnumSet.allOf(Side.class), EnumSet.allOf(Side.class));
		if (best.isEmpty()) {
			return Optional.empty();
		}
		Optional<PlacedArrow> placed = AmendedLabel.on(arrow, best.get(), Optional.empty(), scale, drawing, metrics);
		return placed.isPresent() ? placed
				: others(finder, effort).stream().flatMap(route -> AmendedLabel.on(arrow, route, Optional.empty(), scale, drawing, metrics).stream()).findFirst();
	}

	/** Where the best line has no room for its label, the best ones from each side to each, the shorter and straighter first. */
	private static List<List<Point>> others(RouteFinder finder, Effort effort) {
		Set<List<Point>> routes = new LinkedHashSet<>();
		for (Side leaving : Side.values()) {
			if (effort.isLeft(Side.values().length)) {
				routes.addAll(finder.routes(leaving).values());
			}
		}
		return routes.stream().sorted(Comparator.comparingDouble(NewArrow::cost)).toList();
	}

	private static double cost(List<Point> route) {
		double cost = BEND * (route.size() - 2);
		for (int i = 1; i < route.size(); i++) {
			cost += Math.abs(route.get(i).x() - route.get(i - 1).x()) + Math.abs(route.get(i).y() - route.get(i - 1).y());
		}
		return cost;
	}
}
