package org.nagare.figure.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** From top to bottom as in the text, unless arrows are shortened by moving one thing nearer to its partners. */
final class StackOrder {
	private static final double FAITHFULNESS = 0.6;
	private static final int MOST_ROUNDS = 40;
	/** In a long stack a thing is tried at so many places above and below its own; the others would take too long. */
	private static final int FAR = 12;
	/** More than any lane costs. */
	private static final double AGAINST_THE_WISH = 1000;
	private final List<String> textOrder;
	private final List<Line> lines;
	private final int[][] wishes;

	/** An arrow between two things, by their places in the text, and what its lane takes in width. */
	private record Line(int from, int to, double width) {
	}

	private StackOrder(List<String> textOrder, List<Stack.Inner> inner, List<WishedOrder.Pair> wished) {
		this.textOrder = textOrder;
		Map<String, Integer> places = new HashMap<>();
		textOrder.forEach(key -> places.put(key, places.size()));
		this.wishes = wished.stream().map(pair -> new int[] { places.get(pair.upper()), places.get(pair.lower()) }).toArray(int[][]::new);
		this.lines = inner.stream().map(one -> new Line(places.get(one.from().child()), places.get(one.to().child()), one.blankSide() + one.textSide())).toList();
	}

	static List<String> of(List<String> textOrder, List<Stack.Inner> inner, List<WishedOrder.Pair> wished) {
		return new StackOrder(textOrder, inner, wished).improved();
	}

	/** Orders are places in the text, top to bottom: they are compared by the thousand. */
	private List<String> improved() {
		int[] order = IntStream.range(0, textOrder.size()).toArray();
		int[] index = new int[order.length];
		double cost = cost(order, index);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			int[] best = null;
			for (int from = 0; from < order.length; from++) {
				for (int to = Math.max(0, from - FAR); to < Math.min(order.length, from + FAR + 1); to++) {
					int[] candidate = moved(order, from, to);
					double candidateCost = cost(candidate, index);
					if (candidateCost < cost - 1e-9) {
						cost = candidateCost;
						best = candidate;
					}
				}
			}
			if (best == null) {
				break;
			}
			order = best;
		}
		return Arrays.stream(order).mapToObj(textOrder::get).toList();
	}

	private static int[] moved(int[] order, int from, int to) {
		int[] moved = order.clone();
		if (from < to) {
			System.arraycopy(order, from + 1, moved, from, to - from);
		} else {
			System.arraycopy(order, to, moved, to + 1, from - to);
		}
		moved[to] = order[from];
		return moved;
	}

	/** Lanes cost what they take in width; then their length; then every place by which the text order is left. */
	private double cost(int[] order, int[] index) {
		for (int i = 0; i < order.length; i++) {
			index[order[i]] = i;
		}
		double cost = 0;
		for (Line line : lines) {
			int distance = Math.abs(index[line.from()] - index[line.to()]);
			if (distance > 1) {
				cost += line.width() + 4 + 3 * (distance - 2);
			}
			if (index[line.from()] > index[line.to()]) {
				cost += 0.3;
			}
		}
		for (int[] wish : wishes) {
			cost += index[wish[0]] > index[wish[1]] ? AGAINST_THE_WISH : 0;
		}
		for (int i = 0; i < order.length; i++) {
			cost += FAITHFULNESS * Math.abs(i - index[i]);
		}
		return cost;
	}
}
