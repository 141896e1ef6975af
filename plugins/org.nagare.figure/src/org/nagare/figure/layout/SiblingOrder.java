package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.Place;

/**
 * The calm order of what stands side by side in a frame, from left to right. Outermost it follows the place of the
 * bodies; within a frame a thing stands the further right the later the flows reach it. An arrow that leads against
 * this order is handed to the engine turned round, so that no frame is ever circled by an arrow.
 */
final class SiblingOrder {
	private static final int ROUNDS = 120;
	private final Ancestry ancestry;
	private final WishedOrder wished;
	private final Map<String, Integer> rank = new HashMap<>();

	SiblingOrder(Ancestry ancestry, List<PlannedArrow> arrows, WishedOrder wished) {
		this.ancestry = ancestry;
		this.wished = wished;
		ancestry.children().forEach((frame, children) -> {
			if (frame.equals(Ancestry.WHOLE)) {
				orderOutermost(children, arrows);
			} else {
				orderWithin(frame, children, arrows);
			}
		});
	}

	/** Whether the arrow leads with the order. */
	boolean leadsOnwards(PlannedArrow arrow) {
		String from = ancestry.branch(arrow.from(), arrow.to());
		String to = ancestry.branch(arrow.to(), arrow.from());
		return rank.get(from) <= rank.get(to);
	}

	private void orderOutermost(List<FigureElement> elements, List<PlannedArrow> arrows) {
		Map<String, Place> places = new HashMap<>();
		elements.forEach(element -> places.put(element.key(), element.place()));
		Map<String, Set<Place>> neighbours = new HashMap<>();
		for (PlannedArrow arrow : arrows) {
			String from = ancestry.chain(arrow.from()).get(1);
			String to = ancestry.chain(arrow.to()).get(1);
			if (!from.equals(to)) {
				neighbours.computeIfAbsent(from, absent -> new HashSet<>()).add(places.get(to));
				neighbours.computeIfAbsent(to, absent -> new HashSet<>()).add(places.get(from));
			}
		}
		List<FigureElement> sorted = new ArrayList<>(elements);
		sorted.sort(Comparator.comparingInt(element -> column(element, neighbours.getOrDefault(element.key(), Set.of()))));
		wished.fromLeft(sorted).forEach(element -> rank.put(element.key(), rank.size()));
		wished.columns().forEach(this::sameRank);
	}

	/** What stands in one column is on the same side of everything else. */
	private void sameRank(List<String> column) {
		List<String> outermost = column.stream().map(key -> ancestry.chain(key).get(1)).distinct().toList();
		int first = outermost.stream().mapToInt(rank::get).min().orElse(0);
		outermost.forEach(key -> rank.put(key, first));
	}

	/** The state stands between the platforms and the other bodies; where it meets none but those, beyond them. */
	private static int column(FigureElement element, Set<Place> neighbours) {
		return switch (element.place()) {
			case PERSON -> 0;
			case ASSESSING_BODY -> 1;
			case OTHER_BODY -> neighbours.contains(Place.PERSON) ? 2 : 5;
			case PLATFORM -> 3;
			case STATE -> neighbours.equals(Set.of(Place.OTHER_BODY)) ? 6 : 4;
			case CONTRACTOR -> 7;
		};
	}

	/**
	 * Every flow wants its target one step to the right of its source, whatever leads out of the frame pulls to that
	 * side; the compromise of all these wishes, found by repeated averaging, is the order.
	 */
	private void orderWithin(String frame, List<FigureElement> children, List<PlannedArrow> arrows) {
		Map<String, List<double[]>> wishes = new LinkedHashMap<>();
		Map<String, Integer> index = new HashMap<>();
		children.forEach(child -> {
			index.put(child.key(), index.size());
			wishes.put(child.key(), new ArrayList<>());
		});
		double width = children.size();
		for (PlannedArrow arrow : arrows) {
			if (arrow.style() != ArrowStyle.ENTRUSTMENT) {
				wish(frame, arrow, index, wishes, width);
			}
		}
		double[] position = new double[children.size()];
		java.util.Arrays.fill(position, width / 2);
		List<List<double[]>> lists = List.copyOf(wishes.values());
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < position.length; i++) {
				// A faint pull to the middle keeps what nobody wishes anywhere in its place.
				double weight = 0.05;
				double sum = weight * width / 2;
				for (double[] wish : lists.get(i)) {
					double other = wish[0] < 0 ? 0 : position[(int) wish[0]];
					sum += other + wish[1];
					weight++;
				}
				position[i] = sum / weight;
			}
		}
		List<FigureElement> sorted = new ArrayList<>(children);
		sorted.sort(Comparator.comparingLong(child -> Math.round(position[index.get(child.key())] * 1000)));
		List<FigureElement> seated = wished.fromLeft(sorted);
		for (int i = 0; i < seated.size(); i++) {
			rank.put(seated.get(i).key(), i);
		}
	}

	/** A wish is the index of the other child (or -1) and the distance to keep from it. */
	private void wish(String frame, PlannedArrow arrow, Map<String, Integer> index, Map<String, List<double[]>> wishes,
			double width) {
		String from = childOn(frame, arrow.from());
		String to = childOn(frame, arrow.to());
		if (from != null && to != null && !from.equals(to)) {
			wishes.get(to).add(new double[] { index.get(from), 1 });
			wishes.get(from).add(new double[] { index.get(to), -1 });
		} else if (from != null && to == null && !arrow.to().equals(frame)) {
			wishes.get(from).add(new double[] { -1, isRightOf(arrow.to(), from) ? width : 0 });
		} else if (to != null && from == null && !arrow.from().equals(frame)) {
			wishes.get(to).add(new double[] { -1, isRightOf(arrow.from(), to) ? width : 0 });
		}
	}

	private String childOn(String frame, String end) {
		List<String> chain = ancestry.chain(end);
		int at = chain.indexOf(frame);
		return at >= 0 && at + 1 < chain.size() ? chain.get(at + 1) : null;
	}

	private boolean isRightOf(String outside, String inside) {
		return rank.get(ancestry.branch(outside, inside)) > rank.get(ancestry.branch(inside, outside));
	}
}
