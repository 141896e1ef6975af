package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From top to bottom as in the text, unless arrows are shortened by moving one thing nearer to its partners. */
final class StackOrder {
	private static final double FAITHFULNESS = 0.6;
	private static final int MOST_ROUNDS = 40;
	private final List<String> textOrder;
	private final List<Stack.Inner> inner;

	private StackOrder(List<String> textOrder, List<Stack.Inner> inner) {
		this.textOrder = textOrder;
		this.inner = inner;
	}

	static List<String> of(List<String> textOrder, List<Stack.Inner> inner) {
		return new StackOrder(textOrder, inner).improved();
	}

	private List<String> improved() {
		List<String> order = new ArrayList<>(textOrder);
		double cost = cost(order);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			List<String> best = null;
			for (int from = 0; from < order.size(); from++) {
				for (int to = 0; to < order.size(); to++) {
					List<String> candidate = new ArrayList<>(order);
					candidate.add(to, candidate.remove(from));
					double candidateCost = cost(candidate);
					if (candidateCost < cost - 1e-9) {
						cost = candidateCost;
						best = candidate;
					}
				}
			}
			if (best == null) {
				return order;
			}
			order = best;
		}
		return order;
	}

	/** Lanes cost what they take in width; then their length; then every place by which the text order is left. */
	private double cost(List<String> order) {
		Map<String, Integer> index = new HashMap<>();
		order.forEach(key -> index.put(key, index.size()));
		double cost = 0;
		for (Stack.Inner one : inner) {
			int distance = Math.abs(index.get(one.arrow().from()) - index.get(one.arrow().to()));
			if (distance > 1) {
				cost += one.blankSide() + one.textSide() + 4 + 3 * (distance - 2);
			}
			if (index.get(one.arrow().from()) > index.get(one.arrow().to())) {
				cost += 0.3;
			}
		}
		for (int i = 0; i < textOrder.size(); i++) {
			cost += FAITHFULNESS * Math.abs(i - index.get(textOrder.get(i)));
		}
		return cost;
	}
}
