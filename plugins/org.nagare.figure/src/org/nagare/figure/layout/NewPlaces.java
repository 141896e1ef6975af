package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.Place;

/** Free places for things that are new, each with all that lies in it, near to what arrows join with it; where its frame is full, the frame grows into free ground. */
final class NewPlaces {
	private static final double STEP = 2;
	private static final double FROM_BOX = 4;
	private static final double FROM_SIDE = 3.2;
	private static final double FROM_LABEL = 1.2;
	private static final double FROM_TITLE = 1.5;
	private static final double FROM_LINE = 2.2;
	/** What it is worth, in millimetres, that a thing stands on its side of the assessing body. */
	private static final double WRONG_SIDE = 60;
	/** Places to choose from are no nearer to each other. */
	private static final double APART = 14;
	/** More are not asked for. */
	private static final int MOST = 4;
	private final Figure part;
	private final Ancestry ancestry;
	private final Map<String, PlacedFrame> frames;
	private final Map<String, PlacedNode> nodes;
	private final Collection<PlacedArrow> lines;
	private final Drawing fresh;
	private final Drawing before;
	private final Box room;
	private final Map<String, PlacedArrow> arrows = new HashMap<>();

	/** A new thing with what lies in it, as another drawing has it. */
	private record Block(String key, Set<String> keys, Box box, String parent) {
	}

	/**
	 * What is known of new things.
	 *
	 * @param fresh a drawing of the whole, of the same size
	 * @param before the earlier picture: what does not fit where it stood stands close to that
	 */
	record Origin(Drawing fresh, Drawing before) {
	}

	/**
	 * @param frames the frames so far, to which new ones are added
	 * @param nodes the nodes so far, likewise
	 * @param lines the arrows that stay
	 */
	NewPlaces(Figure part, Ancestry ancestry, Map<String, PlacedFrame> frames, Map<String, PlacedNode> nodes, Collection<PlacedArrow> lines, Origin origin, Box room) {
		this.part = part;
		this.ancestry = ancestry;
		this.frames = frames;
		this.nodes = nodes;
		this.lines = lines;
		this.fresh = origin.fresh();
		this.before = origin.before();
		this.room = room;
	}

	/** An arrow within something new. */
	Optional<PlacedArrow> arrow(String key) {
		return Optional.ofNullable(arrows.get(key));
	}

	/** Takes a place for each; the first of them as often as asked the next best one. False where there is none. */
	boolean take(int choice) {
		int left = choice;
		for (String key : part.elementsByKey().keySet()) {
			List<String> chain = ancestry.chain(key);
			String parent = chain.get(chain.size() - 2);
			boolean isNew = !frames.containsKey(key) && !nodes.containsKey(key);
			if (isNew && !take(block(key, parent), left)) {
				return false;
			}
			left = isNew ? 0 : left;
		}
		return left == 0 || choice == 0;
	}

	/** Gives a thing the place it has, to which its frames are extended; false where something else is in the way. */
	boolean stand(PlacedNode node) {
		List<String> chain = ancestry.chain(node.key());
		Block block = new Block(node.key(), Set.of(node.key()), node.box(), chain.get(chain.size() - 2));
		Box needed = node.box();
		for (int i = chain.size() - 2; i > 0; i--) {
			PlacedFrame frame = frames.get(chain.get(i));
			Optional<PlacedFrame> extended = frame == null ? Optional.empty() : extended(frame, needed);
			if (extended.isEmpty()) {
				return false;
			}
			frames.put(frame.key(), extended.get());
			needed = extended.get().box();
		}
		if (!room.contains(node.box()) || hindrances(block).stream().anyMatch(node.box()::overlaps)) {
			return false;
		}
		nodes.put(node.key(), node);
		return true;
	}

	/** A frame around what it had and something else; empty where something is in its way. */
	private Optional<PlacedFrame> extended(PlacedFrame frame, Box needed) {
		Box box = frame.box();
		double head = frame.title().box().bottom() - box.y() + FROM_TITLE;
		Box around = new Box(needed.x() - FROM_SIDE, needed.y() - head, needed.width() + 2 * FROM_SIDE, needed.height() + head + FROM_SIDE);
		Box larger = box.contains(around) ? box : Box.around(List.of(box, around));
		List<Box> strips = List.of(new Box(larger.x(), larger.y(), box.x() - larger.x(), larger.height()), new Box(box.right(), larger.y(), larger.right() - box.right(), larger.height()),
				new Box(box.x(), larger.y(), box.width(), box.y() - larger.y()), new Box(box.x(), box.bottom(), box.width(), larger.bottom() - box.bottom()));
		boolean free = strips.stream().filter(strip -> strip.width() > 0 && strip.height() > 0).allMatch(strip -> isFree(strip, frame.key()));
		return free ? Optional.of(new PlacedFrame(frame.key(), frame.label(), frame.kind(), frame.depth(), larger,
				frame.title().moved(new Transform(1, larger.x() - box.x(), larger.y() - box.y())))) : Optional.empty();
	}

	private Block block(String key, String parent) {
		Set<String> keys = new HashSet<>();
		part.elementsByKey().keySet().stream().filter(each -> ancestry.chain(each).contains(key)).forEach(keys::add);
		List<Box> boxes = new ArrayList<>();
		fresh.frames().stream().filter(frame -> keys.contains(frame.key())).forEach(frame -> boxes.add(frame.box()));
		fresh.nodes().stream().filter(node -> keys.contains(node.key())).forEach(node -> boxes.add(node.box()));
		for (PlacedArrow arrow : fresh.arrows()) {
			if (keys.contains(arrow.from()) && keys.contains(arrow.to())) {
				boxes.add(new Drawing(List.of(), List.of(), List.of(arrow)).bounds());
			}
		}
		return new Block(key, keys, Box.around(boxes), parent);
	}

	private boolean take(Block block, int choice) {
		List<Point> places = places(block, inside(block));
		if (places.isEmpty() && !block.parent().equals(Ancestry.WHOLE)) {
			for (Growth growth : Growth.values()) {
				Map<String, PlacedFrame> grown = grown(block, growth);
				if (!grown.isEmpty()) {
					Map<String, PlacedFrame> kept = new HashMap<>(frames);
					frames.putAll(grown);
					places = places(block, inside(block));
					if (!places.isEmpty()) {
						break;
					}
					frames.putAll(kept);
				}
			}
		}
		if (places.size() <= choice) {
			return false;
		}
		Point corner = places.get(choice);
		Transform moved = new Transform(1, corner.x() - block.box().x(), corner.y() - block.box().y());
		Drawing own = new Drawing(fresh.frames().stream().filter(frame -> block.keys().contains(frame.key())).toList(),
				fresh.nodes().stream().filter(node -> block.keys().contains(node.key())).toList(),
				fresh.arrows().stream().filter(arrow -> block.keys().contains(arrow.from()) && block.keys().contains(arrow.to())).toList()).moved(moved);
		own.frames().forEach(frame -> frames.put(frame.key(), frame));
		own.nodes().forEach(node -> nodes.put(node.key(), node));
		own.arrows().forEach(arrow -> arrows.put(arrow.key(), arrow));
		return true;
	}

	private Box inside(Block block) {
		if (block.parent().equals(Ancestry.WHOLE)) {
			return room;
		}
		PlacedFrame frame = frames.get(block.parent());
		Box box = frame.box().grown(-FROM_SIDE);
		double top = frame.title().box().bottom() + FROM_TITLE;
		return new Box(box.x(), top, box.width(), box.bottom() - top);
	}

	/** A free place and what it costs. */
	private record Spot(Point corner, double cost) {
	}

	/** Free places for the corner of a block, the best first. */
	private List<Point> places(Block block, Box inside) {
		Box reach = inside.grown(FROM_BOX);
		List<Box> hindrances = hindrances(block).stream().filter(reach::overlaps).toList();
		List<Box> partners = partners(block);
		Optional<Box> former = former(block.key());
		Side side = new Side(block);
		List<Spot> spots = new ArrayList<>();
		for (double y = inside.y(); y + block.box().height() <= inside.bottom(); y += STEP) {
			double blocked = Double.NEGATIVE_INFINITY;
			for (double x = inside.x(); x + block.box().width() <= inside.right(); x += STEP) {
				Box box = new Box(x, y, block.box().width(), block.box().height());
				blocked = x < blocked ? blocked : blockedTo(box, hindrances);
				if (x >= blocked) {
					double cost = side.cost(box);
					for (Box partner : partners) {
						cost += gap(box, partner);
					}
					cost += former.map(was -> 2 * (Math.abs(was.centreX() - box.centreX()) + Math.abs(was.centreY() - box.centreY()))).orElse(0.0);
					spots.add(new Spot(new Point(x, y), cost));
				}
			}
		}
		return best(spots);
	}

	/** The best ones that are not close to each other. */
	private static List<Point> best(List<Spot> spots) {
		List<Point> chosen = new ArrayList<>();
		List<Spot> left = spots;
		while (!left.isEmpty() && chosen.size() < MOST) {
			Spot best = left.getFirst();
			for (Spot spot : left) {
				best = spot.cost() < best.cost() ? spot : best;
			}
			Point point = best.corner();
			chosen.add(point);
			left = left.stream().filter(other -> Math.abs(other.corner().x() - point.x()) + Math.abs(other.corner().y() - point.y()) >= APART).toList();
		}
		return chosen;
	}

	/** The right side of something that a box overlaps, up to where it would do so too; the least of numbers where it overlaps nothing. */
	private static double blockedTo(Box box, List<Box> hindrances) {
		for (Box hindrance : hindrances) {
			if (box.overlaps(hindrance)) {
				return hindrance.right();
			}
		}
		return Double.NEGATIVE_INFINITY;
	}

	private static double gap(Box one, Box other) {
		double level = Math.max(0, Math.max(other.x() - one.right(), one.x() - other.right()));
		double upright = Math.max(0, Math.max(other.y() - one.bottom(), one.y() - other.bottom()));
		// What is nearer than a label is long leaves no room for the arrow.
		return Math.max(level + upright, 2 * 16 - (level + upright)) + (level > 0 && upright > 0 ? FROM_BOX : 0);
	}

	private List<Box> hindrances(Block block) {
		List<Box> hindrances = new ArrayList<>();
		nodes.values().forEach(node -> hindrances.add(node.box().grown(FROM_BOX)));
		for (PlacedFrame frame : frames.values()) {
			if (ancestry.chain(block.key()).contains(frame.key())) {
				hindrances.add(frame.title().box().grown(FROM_LABEL));
			} else {
				hindrances.add(frame.box().grown(FROM_BOX));
			}
		}
		for (PlacedArrow arrow : lines) {
			hindrances.addAll(stretches(arrow, FROM_LINE));
			arrow.badge().ifPresent(badge -> hindrances.add(badge.box().grown(FROM_LABEL)));
			arrow.payload().ifPresent(payload -> hindrances.add(payload.box().grown(FROM_LABEL)));
		}
		return hindrances;
	}

	private static List<Box> stretches(PlacedArrow arrow, double margin) {
		List<Box> boxes = new ArrayList<>();
		for (int i = 1; i < arrow.points().size(); i++) {
			Point from = arrow.points().get(i - 1);
			Point to = arrow.points().get(i);
			boxes.add(Box.around(List.of(new Box(from.x(), from.y(), 0, 0), new Box(to.x(), to.y(), 0, 0))).grown(margin));
		}
		return boxes;
	}

	private List<Box> partners(Block block) {
		List<Box> partners = new ArrayList<>();
		for (PlannedArrow arrow : ArrowPlan.of(part)) {
			boolean from = block.keys().contains(arrow.from());
			boolean to = block.keys().contains(arrow.to());
			if (from != to) {
				box(from ? arrow.to() : arrow.from()).ifPresent(partners::add);
			}
		}
		return partners;
	}

	/** Where it stood, though it cannot stay there. */
	private Optional<Box> former(String key) {
		return before.nodes().stream().filter(node -> node.key().equals(key)).map(PlacedNode::box).findFirst()
				.or(() -> before.frames().stream().filter(frame -> frame.key().equals(key)).map(PlacedFrame::box).findFirst());
	}

	private Optional<Box> box(String key) {
		return frames.containsKey(key) ? Optional.of(frames.get(key).box()) : Optional.ofNullable(nodes.get(key)).map(PlacedNode::box);
	}

	/** The calm order of bodies: the person left of the assessing body, the others right of it, contractors below. */
	private final class Side {
		private final Optional<Place> place;
		private final Optional<Box> body;
		private final List<Box> others;

		Side(Block block) {
			this.body = part.elements().stream().filter(other -> other.place() == Place.ASSESSING_BODY).flatMap(other -> box(other.key()).stream())
					.max(Comparator.comparingDouble(other -> other.width() * other.height()));
			boolean outermost = block.parent().equals(Ancestry.WHOLE);
			this.place = outermost ? part.elements().stream().filter(each -> each.key().equals(block.key())).map(FigureElement::place).findFirst() : Optional.empty();
			this.others = part.elements().stream().filter(other -> other.place() != Place.CONTRACTOR).flatMap(other -> box(other.key()).stream()).toList();
		}

		double cost(Box box) {
			if (body.isEmpty() || place.isEmpty()) {
				return 0;
			}
			boolean right = switch (place.get()) {
				case PERSON -> box.right() < body.get().x();
				case PLATFORM, STATE, OTHER_BODY -> box.x() > body.get().right();
				case CONTRACTOR -> others.stream().noneMatch(other -> box.x() < other.right() && other.x() < box.right() && box.y() < other.y());
				case ASSESSING_BODY -> true;
			};
			return right ? 0 : WRONG_SIDE;
		}
	}

	/** To which side a frame grows. */
	private enum Growth {
		DOWN, RIGHT, LEFT
	}

	/** The frame of a block and those around it, larger by what the block needs; empty where something is in the way. */
	private Map<String, PlacedFrame> grown(Block block, Growth growth) {
		Map<String, PlacedFrame> grown = new LinkedHashMap<>();
		double by = FROM_BOX + (growth == Growth.DOWN ? block.box().height() : block.box().width());
		List<String> chain = ancestry.chain(block.key());
		for (String key : chain.subList(1, chain.size() - 1)) {
			PlacedFrame frame = frames.get(key);
			Box box = frame.box();
			Box strip = switch (growth) {
				case DOWN -> new Box(box.x(), box.bottom(), box.width(), by);
				case RIGHT -> new Box(box.right(), box.y(), by, box.height());
				case LEFT -> new Box(box.x() - by, box.y(), by, box.height());
			};
			if (!isFree(strip, key)) {
				return Map.of();
			}
			Box larger = Box.around(List.of(box, strip));
			double shift = larger.x() - box.x();
			grown.put(key, new PlacedFrame(frame.key(), frame.label(), frame.kind(), frame.depth(), larger, frame.title().moved(new Transform(1, shift, 0))));
		}
		return grown;
	}

	/** Whether a frame may take this ground: what stands there is no part of it, nor may lines run through it that join nothing in it. */
	private boolean isFree(Box strip, String frame) {
		Box around = strip.grown(FROM_BOX / 2);
		boolean clear = room.contains(strip) && nodes.values().stream().noneMatch(node -> !ancestry.chain(node.key()).contains(frame) && around.overlaps(node.box()))
				&& frames.values().stream().noneMatch(other -> !ancestry.chain(other.key()).contains(frame) && !ancestry.chain(frame).contains(other.key())
						&& around.overlaps(other.box()));
		for (PlacedArrow arrow : lines) {
			boolean joined = ancestry.chain(arrow.from()).contains(frame) != ancestry.chain(arrow.to()).contains(frame)
					&& !arrow.from().equals(frame) && !arrow.to().equals(frame);
			clear &= joined || stretches(arrow, 0.6).stream().noneMatch(around::overlaps);
			clear &= arrow.badge().filter(badge -> around.overlaps(badge.box())).isEmpty() && arrow.payload().filter(payload -> around.overlaps(payload.box())).isEmpty();
		}
		return clear;
	}
}
