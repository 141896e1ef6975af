package org.nagare.figure.routing;

import java.util.Arrays;

/**
 * Places that were reached and not yet gone on from, the most promising first; of equal ones the lower number, so that the same is found every
 * time. A heap of plain numbers: a search looks at tens of thousands of places while somebody waits at the keyboard.
 */
final class OpenPlaces {
	private double[] estimates = new double[1 << 10];
	private double[] costs = new double[1 << 10];
	private int[] states = new int[1 << 10];
	private int size;

	boolean isEmpty() {
		return size == 0;
	}

	/** Of the first. */
	double estimate() {
		return estimates[0];
	}

	/** Of the first. */
	int state() {
		return states[0];
	}

	/** Of the first. */
	double cost() {
		return costs[0];
	}

	void add(double estimate, int state, double cost) {
		if (size == states.length) {
			estimates = Arrays.copyOf(estimates, 2 * size);
			costs = Arrays.copyOf(costs, 2 * size);
			states = Arrays.copyOf(states, 2 * size);
		}
		int at = size++;
		for (int above = (at - 1) / 2; at > 0 && isBefore(estimate, state, above); above = (at - 1) / 2) {
			move(above, at);
			at = above;
		}
		put(at, estimate, state, cost);
	}

	/** Takes the first away. */
	void remove() {
		size--;
		double estimate = estimates[size];
		int state = states[size];
		double cost = costs[size];
		int at = 0;
		for (int below = 1; below < size; below = 2 * at + 1) {
			if (below + 1 < size && isBefore(estimates[below + 1], states[below + 1], below)) {
				below++;
			}
			if (!isBefore(estimates[below], states[below], estimate, state)) {
				break;
			}
			move(below, at);
			at = below;
		}
		put(at, estimate, state, cost);
	}

	private boolean isBefore(double estimate, int state, int other) {
		return isBefore(estimate, state, estimates[other], states[other]);
	}

	private static boolean isBefore(double estimate, int state, double other, int otherState) {
		return estimate < other || estimate == other && state < otherState;
	}

	private void move(int from, int to) {
		put(to, estimates[from], states[from], costs[from]);
	}

	private void put(int at, double estimate, int state, double cost) {
		estimates[at] = estimate;
		states[at] = state;
		costs[at] = cost;
	}
}
