package org.nagare.figure.geometry;

import java.util.ArrayList;
import java.util.List;

/** Frames, nodes and arrows that were laid out together. */
public record Drawing(List<PlacedFrame> frames, List<PlacedNode> nodes, List<PlacedArrow> arrows) {
	public static final Drawing EMPTY = new Drawing(List.of(), List.of(), List.of());

	public Drawing {
		frames = List.copyOf(frames);
		nodes = List.copyOf(nodes);
		arrows = List.copyOf(arrows);
	}

	public Drawing moved(Transform transform) {
		return new Drawing(frames.stream().map(frame -> frame.moved(transform)).toList(),
				nodes.stream().map(node -> node.moved(transform)).toList(),
				arrows.stream().map(arrow -> arrow.moved(transform)).toList());
	}

	/** The smallest box that holds everything. */
	public Box bounds() {
		List<Box> boxes = new ArrayList<>();
		frames.forEach(frame -> boxes.add(frame.box()));
		nodes.forEach(node -> boxes.add(node.box()));
		for (PlacedArrow arrow : arrows) {
			arrow.points().forEach(point -> boxes.add(new Box(point.x(), point.y(), 0, 0)));
			arrow.badge().ifPresent(badge -> boxes.add(badge.box()));
			arrow.payload().ifPresent(payload -> boxes.add(payload.box()));
		}
		return Box.around(boxes);
	}
}
