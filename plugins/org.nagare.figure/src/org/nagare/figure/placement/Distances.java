package org.nagare.figure.placement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Places on a line of which some keep at least a distance. For each place the lowest and the highest value is known that
 * leaves room for all others; whoever takes a value in between takes room from nobody who needs it. A value that is taken
 * is final.
 */
final class Distances {
	/** Two values that mean the same. */
	static final double SLACK = 1e-6;
	private final List<List<Distance>> after = new ArrayList<>();
	private final List<List<Distance>> before = new ArrayList<>();
	private double[] lowest;
	private double[] highest;
	private int[] pushedUpBy;
	private int[] pushedDownBy;
	private boolean possible = true;

	/** The second place is at least so far behind the first. */
	private record Distance(int first, int second, double least) {
	}

	int place() {
		after.add(new ArrayList<>());
		before.add(new ArrayList<>());
		return after.size() - 1;
	}

	void keep(int first, int second, double least) {
		Distance distance = new Distance(first, second, least);
		after.get(first).add(distance);
		before.get(second).add(distance);
	}

	/** The second place is exactly so far behind the first. */
	void tie(int first, int second, double distance) {
		keep(first, second, distance);
		keep(second, first, -distance);
	}

	/** Computes what is possible between two ends; false where the distances contradict each other. */
	boolean solve(double low, double high) {
		int count = after.size();
		lowest = new double[count];
		highest = new double[count];
		pushedUpBy = new int[count];
		pushedDownBy = new int[count];
		Arrays.fill(lowest, low);
		Arrays.fill(highest, high);
		Arrays.fill(pushedUpBy, -1);
		Arrays.fill(pushedDownBy, -1);
		Deque<Integer> all = new ArrayDeque<>();
		for (int place = 0; place < count; place++) {
			all.add(place);
		}
		spread(all);
		return possible;
	}

	/** Takes the possible value that is nearest to the wanted one. */
	double take(int place, double wanted) {
		double value = Math.max(lowest[place], Math.min(highest[place], wanted));
		lowest[place] = value;
		highest[place] = value;
		spread(new ArrayDeque<>(List.of(place)));
		return value;
	}

	/** Takes exactly this value; false where it is not possible, and then nothing else is either. */
	boolean takeExactly(int place, double value) {
		possible &= value > lowest[place] - SLACK && value < highest[place] + SLACK;
		take(place, value);
		return possible;
	}

	/** Who stands between a place and the value it wanted, the nearest first. */
	List<Integer> inTheWay(int place, boolean upwards) {
		List<Integer> chain = new ArrayList<>();
		int[] by = upwards ? pushedUpBy : pushedDownBy;
		for (int at = by[place]; at >= 0 && chain.size() < by.length && !chain.contains(at); at = by[at]) {
			chain.add(at);
		}
		return chain;
	}

	private void spread(Deque<Integer> changed) {
		boolean[] waiting = new boolean[after.size()];
		changed.forEach(place -> waiting[place] = true);
		while (possible && !changed.isEmpty()) {
			int place = changed.poll();
			waiting[place] = false;
			for (Distance distance : after.get(place)) {
				int next = distance.second();
				double least = lowest[place] + distance.least();
				if (least > lowest[next] + SLACK) {
					lowest[next] = least;
					pushedUpBy[next] = place;
					note(next, changed, waiting);
				}
			}
			for (Distance distance : before.get(place)) {
				int previous = distance.first();
				double most = highest[place] - distance.least();
				if (most < highest[previous] - SLACK) {
					highest[previous] = most;
					pushedDownBy[previous] = place;
					note(previous, changed, waiting);
				}
			}
		}
	}

	private void note(int place, Deque<Integer> changed, boolean[] waiting) {
		// Rounding piles up along a chain; a real contradiction grows without end.
		possible &= lowest[place] <= highest[place] + 1e-3;
		if (!waiting[place]) {
			waiting[place] = true;
			changed.add(place);
		}
	}
}
