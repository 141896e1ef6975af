package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;

/**
 * The engine seeks few crossings for the frames as wholes and leaves what lies in them in the order of the text. Where arrows cross, things in a
 * frame that no arrow joins with each other are wanted in another order; whether that is better is seen when it is drawn.
 */
final class LevelOrder {
	private final Ancestry ancestry;
	private final List<PlannedArrow> arrows;
	private final Set<String> joined = new HashSet<>();

	LevelOrder(Figure figure) {
		this.ancestry = new Ancestry(figure);
		this.arrows = ArrowPlan.of(figure);
		arrows.forEach(arrow -> joined.add(ancestry.common(arrow.from(), arrow.to())));
	}

	/**
	 * How far down such things are wanted, and where all others stand: level with what they are joined with, and where they stand in that order
	 * already, the other way round. Empty where there are none.
	 */
	Map<String, Double> heights(Drawing drawing) {
		Map<String, Box> boxes = boxes(drawing);
		Map<String, Double> level = new HashMap<>();
		Map<String, Double> turned = new HashMap<>();
		ancestry.children().forEach((frame, children) -> {
			List<String> keys = children.stream().map(FigureElement::key).toList();
			if (!frame.equals(Ancestry.WHOLE) && !joined.contains(frame) && keys.size() > 1) {
				List<String> drawn = new ArrayList<>(keys);
				drawn.sort(Comparator.comparingDouble(key -> boxes.get(key).y()));
				List<String> wanted = new ArrayList<>(drawn);
				wanted.sort(Comparator.comparingDouble(key -> level(key, boxes).orElse(boxes.get(key).centreY())));
				(wanted.equals(drawn) ? turned : level).putAll(seats(wanted.equals(drawn) ? drawn.reversed() : wanted, drawn, boxes));
			}
		});
		Map<String, Double> heights = level.isEmpty() ? turned : level;
		if (!heights.isEmpty()) {
			drawing.nodes().forEach(node -> heights.putIfAbsent(node.key(), node.box().centreY()));
		}
		return heights;
	}

	/** The things of one order in the places of the other. */
	private static Map<String, Double> seats(List<String> order, List<String> drawn, Map<String, Box> boxes) {
		Map<String, Double> seats = new HashMap<>();
		for (int i = 0; i < order.size(); i++) {
			seats.put(order.get(i), boxes.get(drawn.get(i)).centreY());
		}
		return seats;
	}

	/** The middle of what arrows join with a thing, or with what lies in it. */
	private OptionalDouble level(String key, Map<String, Box> boxes) {
		List<Double> levels = new ArrayList<>();
		for (PlannedArrow arrow : arrows) {
			boolean from = ancestry.chain(arrow.from()).contains(key);
			boolean to = ancestry.chain(arrow.to()).contains(key);
			if (from != to) {
				levels.add(boxes.get(from ? arrow.to() : arrow.from()).centreY());
			}
		}
		return levels.stream().mapToDouble(Double::doubleValue).average();
	}

	private static Map<String, Box> boxes(Drawing drawing) {
		Map<String, Box> boxes = new HashMap<>();
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}
}
