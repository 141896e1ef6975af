package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.Wishes;

/** The order of things that 固定, 列 and an earlier drawing imply: the engine has to know it, for afterwards nothing is turned round any more. */
final class WishedOrder {
	private final Map<String, double[]> places = new HashMap<>();
	private final Map<String, Double> heights = new HashMap<>();
	private final List<List<String>> columns;

	/** Which of two things is wanted above the other. */
	record Pair(String upper, String lower) {
	}

	/**
	 * @param known upper left corners in an earlier drawing
	 * @param heights how far down other things are wanted
	 */
	WishedOrder(List<FigureElement> elements, Wishes wishes, Map<String, Point> known, Map<String, Double> heights) {
		known.forEach((key, corner) -> places.put(key, new double[] { corner.x(), corner.y() }));
		this.columns = wishes.columns().stream().map(Wishes.Column::keys).toList();
		Map<String, Wishes.Pin> pins = new HashMap<>();
		wishes.pins().forEach(pin -> pins.put(pin.key(), pin));
		elements.forEach(element -> gather(element, pins));
		this.heights.putAll(heights);
		places.forEach((key, place) -> this.heights.put(key, place[1]));
		columns.forEach(this::oneBelowTheOther);
	}

	/** What has no place of its own is wanted just below what stands before it in its column. */
	private void oneBelowTheOther(List<String> column) {
		double above = 0;
		for (String key : column) {
			above = heights.containsKey(key) ? heights.get(key) : above + 0.01;
			heights.put(key, above);
		}
	}

	/** A frame stands where it is pinned, or else in the middle of what is pinned in it. */
	private List<double[]> gather(FigureElement element, Map<String, Wishes.Pin> pins) {
		List<double[]> inside = new ArrayList<>();
		if (element instanceof FigureFrame frame) {
			frame.children().forEach(child -> inside.addAll(gather(child, pins)));
		}
		Wishes.Pin pin = pins.get(element.key());
		if (pin != null) {
			inside.clear();
			inside.add(new double[] { pin.x(), pin.y() });
		}
		if (!inside.isEmpty()) {
			places.put(element.key(), new double[] { inside.stream().mapToDouble(place -> place[0]).average().orElseThrow(),
					inside.stream().mapToDouble(place -> place[1]).average().orElseThrow() });
		}
		return inside;
	}

	/** The same things; those with a place of their own change seats among each other until they stand from left to right. */
	List<FigureElement> fromLeft(List<FigureElement> order) {
		return seated(order, key -> places.containsKey(key) ? Optional.of(places.get(key)[0]) : Optional.empty());
	}

	/** The same from top to bottom. */
	List<FigureElement> fromTop(List<FigureElement> order) {
		return seated(order, this::height);
	}

	private static List<FigureElement> seated(List<FigureElement> order, Function<String, Optional<Double>> wanted) {
		List<FigureElement> placed = new ArrayList<>(order.stream().filter(element -> wanted.apply(element.key()).isPresent()).toList());
		placed.sort(Comparator.comparingDouble(element -> wanted.apply(element.key()).orElseThrow()));
		List<FigureElement> result = new ArrayList<>();
		for (FigureElement element : order) {
			result.add(wanted.apply(element.key()).isPresent() ? placed.remove(0) : element);
		}
		return result;
	}

	/** Pairs of which both have a place, or that follow each other in a column. */
	List<Pair> pairs(List<String> keys) {
		Set<String> among = new HashSet<>(keys);
		List<Pair> pairs = new ArrayList<>();
		for (String upper : keys) {
			for (String lower : keys) {
				if (places.containsKey(upper) && places.containsKey(lower) && places.get(upper)[1] < places.get(lower)[1]) {
					pairs.add(new Pair(upper, lower));
				}
			}
		}
		for (List<String> column : columns) {
			for (int i = 1; i < column.size(); i++) {
				if (among.contains(column.get(i - 1)) && among.contains(column.get(i))) {
					pairs.add(new Pair(column.get(i - 1), column.get(i)));
				}
			}
		}
		return pairs;
	}

	/** How far down a thing is wanted, in millimetres; for its order among others only. */
	Optional<Double> height(String key) {
		return Optional.ofNullable(heights.get(key));
	}

	List<List<String>> columns() {
		return columns;
	}
}
