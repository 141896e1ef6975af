package org.nagare.figure.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.Place;

/**
 * Contractors belong below the other bodies of their column. The engine does not know columns before it has drawn them, so a drawing is
 * made in the order that crosses least, and where a contractor came to stand above another body it is drawn once more: the bodies in the
 * order found, the contractors below them, and the engine seeks the fewest crossings among the routes that are left.
 */
final class CalmOrder {
	/** Below everything. */
	private static final double BELOW = 100_000;
	private final Set<String> outermost;
	private final Set<String> contractors;

	/** @param placed whether a thing has a place of its own already, wherever that is */
	CalmOrder(Figure figure, Predicate<String> placed) {
		this.outermost = figure.elements().stream().map(FigureElement::key).collect(Collectors.toSet());
		this.contractors = figure.elements().stream().filter(element -> element.place() == Place.CONTRACTOR).map(FigureElement::key)
				.filter(placed.negate()).collect(Collectors.toSet());
	}

	boolean isKept(Drawing drawing) {
		if (contractors.isEmpty()) {
			return true;
		}
		Map<String, Box> boxes = boxes(drawing);
		List<Box> others = boxes.entrySet().stream().filter(entry -> !contractors.contains(entry.getKey())).map(Map.Entry::getValue).toList();
		return contractors.stream().map(boxes::get).noneMatch(contractor -> others.stream().anyMatch(other -> isAbove(contractor, other)));
	}

	/** How far down each of the outermost things is wanted, for their order among each other. */
	Map<String, Double> heights(Drawing drawing) {
		Map<String, Double> heights = new HashMap<>();
		boxes(drawing).forEach((key, box) -> heights.put(key, contractors.contains(key) ? BELOW + box.y() : box.y()));
		return heights;
	}

	private static boolean isAbove(Box contractor, Box other) {
		return contractor.x() < other.right() && other.x() < contractor.right() && contractor.y() < other.y();
	}

	private Map<String, Box> boxes(Drawing drawing) {
		Map<String, Box> boxes = new HashMap<>();
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
		boxes.keySet().retainAll(outermost);
		return boxes;
	}
}
