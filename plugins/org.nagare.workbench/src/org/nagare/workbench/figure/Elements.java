package org.nagare.workbench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;

/** What lies where on a page. */
final class Elements {

	/** How far beside an arrow, in millimetres, a person still means it. */
	private static final double NEAR = 1.4;

	private Elements() {
	}

	/** Something that can be given a place. */
	record Movable(String key, Box box) {
	}

	/** The thing that a person takes hold of at a place: a node, or a frame by its title, for within it the paper is moved. */
	static Optional<Movable> movableAt(LaidOutPage page, double x, double y) {
		for (PlacedNode node : page.drawing().nodes()) {
			if (contains(node.box(), x, y)) {
				return Optional.of(new Movable(node.key(), node.box()));
			}
		}
		return page.drawing().frames().stream().filter(frame -> contains(frame.title().box(), x, y)).findFirst().map(frame -> new Movable(frame.key(), frame.box()));
	}

	/** The element at a place and the words for it. */
	record Hit(List<String> keys, String words) {
	}

	/** The element that a person means who points to a place: an arrow or its words before a node, a node before its frame. */
	static Optional<Hit> at(LaidOutPage page, double x, double y) {
		for (PlacedArrow arrow : page.drawing().arrows()) {
			if (isOn(arrow, x, y)) {
				return Optional.of(new Hit(arrow.flows().isEmpty() ? List.of(arrow.key()) : arrow.flows(), arrow.description()));
			}
		}
		for (PlacedNode node : page.drawing().nodes()) {
			if (contains(node.box(), x, y)) {
				return Optional.of(new Hit(List.of(node.key()), node.label()));
			}
		}
		Optional<PlacedFrame> innermost = Optional.empty();
		for (PlacedFrame frame : page.drawing().frames()) {
			if (contains(frame.box(), x, y) && innermost.map(known -> known.depth() < frame.depth()).orElse(true)) {
				innermost = Optional.of(frame);
			}
		}
		return innermost.map(frame -> new Hit(List.of(frame.key()), frame.label()));
	}

	/** The number and the words of the arrows with a key. */
	static List<Box> words(LaidOutPage page, String key) {
		List<Box> words = new ArrayList<>();
		page.drawing().arrows().stream().filter(arrow -> arrow.key().equals(key) || arrow.flows().contains(key)).forEach(arrow -> {
			arrow.badge().ifPresent(badge -> words.add(badge.box()));
			arrow.payload().ifPresent(payload -> words.add(payload.box()));
		});
		return words;
	}

	/** The boxes of the elements with one of these keys; an arrow is its corners. */
	static List<Box> boxes(LaidOutPage page, String key) {
		List<Box> boxes = new ArrayList<>();
		page.drawing().nodes().stream().filter(node -> node.key().equals(key)).forEach(node -> boxes.add(node.box()));
		page.drawing().frames().stream().filter(frame -> frame.key().equals(key)).forEach(frame -> boxes.add(frame.box()));
		page.drawing().arrows().stream().filter(arrow -> arrow.key().equals(key) || arrow.flows().contains(key)).forEach(arrow -> {
			for (int i = 1; i < arrow.points().size(); i++) {
				boxes.add(stretch(arrow.points().get(i - 1), arrow.points().get(i)));
			}
		});
		boxes.addAll(words(page, key));
		return boxes;
	}

	private static boolean isOn(PlacedArrow arrow, double x, double y) {
		if (arrow.badge().filter(badge -> contains(badge.box(), x, y)).isPresent() || arrow.payload().filter(words -> contains(words.box(), x, y)).isPresent()) {
			return true;
		}
		for (int i = 1; i < arrow.points().size(); i++) {
			if (contains(stretch(arrow.points().get(i - 1), arrow.points().get(i)).grown(NEAR), x, y)) {
				return true;
			}
		}
		return false;
	}

	private static Box stretch(Point from, Point to) {
		return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
	}

	private static boolean contains(Box box, double x, double y) {
		return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
	}
}
