package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of one frame set one above the other. Arrows between neighbours lead through the gap between them, the
 * others through lanes on the left.
 *
 * @param order keys of the children from top to bottom
 * @param width common width of the nodes
 * @param gaps room between a child and the next, by the index of the upper one
 * @param lanes room for the lanes on the left
 * @param overhang by how much labels in the gaps reach beyond the nodes on the right
 * @param leastWidths widths that things inside of the children need for the arrows that leave them downwards
 */
record Stack(List<String> order, double width, double[] gaps, double lanes, double overhang,
		Map<Integer, List<Inner>> neighbourly, List<Lane> lanesUsed, Map<String, Double> leastWidths) {
	/** Between two children that share no arrow. */
	static final double LEAST_GAP = 5;
	private static final double TAIL = 2.4;
	private static final double HEAD = 4;
	private static final double BETWEEN = 1;
	private static final double EDGE = 2;
	private static final double LANE_LINE = 2.6;

	/**
	 * An arrow between two children of the frame, or between what lies in them.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Inner(PlannedArrow arrow, End from, End to, Optional<ArrowLabel> label) {
		/** Whether it leads straight through the gap between neighbours: a frame has its title on top, so it is entered and left from below only. */
		boolean isUpright(int fromPlace, int toPlace) {
			End upper = fromPlace < toPlace ? from : to;
			End lower = fromPlace < toPlace ? to : from;
			return Math.abs(fromPlace - toPlace) == 1 && lower.isChild() && upper.inset().isPresent();
		}

		double blankSide() {
			return label.map(ArrowLabel::blankSide).orElse(1.0);
		}

		double textSide() {
			return label.map(ArrowLabel::textSide).orElse(1.0);
		}

		double height() {
			return label.map(ArrowLabel::height).orElse(0.0);
		}
	}

	/**
	 * One end of an arrow.
	 *
	 * @param key what it meets
	 * @param child the child of the frame that this is, or that holds it
	 * @param inset how far to the right of the child it stands, where a line from below meets it before anything else in the child
	 */
	record End(String key, String child, Optional<Double> inset) {
		boolean isChild() {
			return key.equals(child);
		}
	}

	/** An arrow that passes other children by or leads into one, at some distance from all of them, its label beside the given gap. */
	record Lane(Inner inner, double distance, int gap) {
	}

	static Stack of(List<String> children, List<Inner> inner, Map<String, NodeShape> shapes, List<WishedOrder.Pair> wished) {
		List<String> order = StackOrder.of(children, inner, wished);
		double width = 0;
		for (String child : order) {
			width = Math.max(width, shapes.containsKey(child) ? shapes.get(child).width() : 0);
		}
		double[] gaps = new double[order.size()];
		java.util.Arrays.fill(gaps, LEAST_GAP);
		Map<Integer, List<Inner>> neighbourly = new LinkedHashMap<>();
		List<Inner> distant = new ArrayList<>();
		for (Inner one : inner) {
			int from = order.indexOf(one.from().child());
			int to = order.indexOf(one.to().child());
			if (one.isUpright(from, to)) {
				neighbourly.computeIfAbsent(Math.min(from, to), absent -> new ArrayList<>()).add(one);
			} else {
				distant.add(one);
			}
		}
		double reach = 0;
		Map<String, Double> leastWidths = new LinkedHashMap<>();
		for (Map.Entry<Integer, List<Inner>> entry : neighbourly.entrySet()) {
			// What has no text stands to the left, so that no text is cut by another arrow of the gap.
			entry.getValue().sort((a, b) -> Double.compare(a.textSide(), b.textSide()));
			double inset = inset(entry.getValue());
			double at = 0;
			for (Inner one : entry.getValue()) {
				at += one.blankSide();
				width = Math.max(width, inset + at + EDGE);
				for (End end : List.of(one.from(), one.to())) {
					leastWidths.merge(end.key(), end.isChild() ? 0 : at + EDGE, Math::max);
				}
				at += one.textSide() + BETWEEN;
				gaps[entry.getKey()] = Math.max(gaps[entry.getKey()], one.height() + TAIL + HEAD);
			}
			reach = Math.max(reach, inset + at);
		}
		List<Lane> lanes = new ArrayList<>();
		double distance = 0;
		for (Inner one : distant) {
			int upper = Math.min(order.indexOf(one.from().child()), order.indexOf(one.to().child()));
			int lower = Math.max(order.indexOf(one.from().child()), order.indexOf(one.to().child()));
			int gap = upper;
			for (int i = upper; i < lower; i++) {
				gap = gaps[i] > gaps[gap] ? i : gap;
			}
			gaps[gap] = Math.max(gaps[gap], one.height() + BETWEEN);
			// Counted towards the left: the text stands right of its line, as everywhere.
			distance += Math.max(LANE_LINE, one.textSide() + BETWEEN);
			lanes.add(new Lane(one, distance, gap));
			distance += one.blankSide();
		}
		return new Stack(order, width, gaps, lanes.isEmpty() ? 0 : distance + BETWEEN, Math.max(0, reach - width),
				neighbourly, lanes, leastWidths);
	}

	/** By how much the arrows of a gap stand further to the right than the children. */
	private static double inset(List<Inner> arrows) {
		return arrows.stream().flatMap(one -> Stream.of(one.from(), one.to())).mapToDouble(end -> end.inset().orElse(0.0)).max().orElse(0);
	}

	/**
	 * Where the upright arrows of a gap stand, counted from the left side of what they join.
	 *
	 * @param room how wide that is
	 */
	double[] columns(int gap, double room) {
		List<Inner> arrows = neighbourly.get(gap);
		double total = -BETWEEN;
		for (Inner one : arrows) {
			total += one.blankSide() + one.textSide() + BETWEEN;
		}
		double at = Math.max(0, (Math.min(width, room) - total) / 2);
		double[] columns = new double[arrows.size()];
		for (int i = 0; i < columns.length; i++) {
			at += arrows.get(i).blankSide();
			columns[i] = at;
			at += arrows.get(i).textSide() + BETWEEN;
		}
		return columns;
	}

	/** Number of lanes that end at a child. */
	long lanesAt(String child) {
		return lanesUsed.stream().filter(lane -> lane.inner().arrow().from().equals(child)
				|| lane.inner().arrow().to().equals(child)).count();
	}
}
