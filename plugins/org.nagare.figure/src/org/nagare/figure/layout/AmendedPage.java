package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Arrangement;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.layout.PageComposer.Composed;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.placement.Goal;
import org.nagare.figure.placement.Settled;
import org.nagare.figure.placement.Settling;
import org.nagare.figure.text.TextMetrics;

/**
 * An earlier page with what has changed drawn into it. First so that nothing else moves at all; where there is no room for that, the picture is
 * parted where the room is needed, moved or made a little smaller as a whole. Empty where it would have a fault, be illegible, or be by far
 * harder to follow than a picture of its own.
 */
final class AmendedPage {
	private static final double ROUNDING = 1e-6;
	private static final double BEND = 0.15;
	/** What it is worth, in crossings, that what has been seen stays where it was. */
	private static final double CALMNESS = 8;
	/** The same where everything has to move a little all the same. */
	private static final double CALMNESS_OF_ORDER = 4;
	/** How far a picture may stand out of its room before it has to move; heading and notes are farther away. */
	private static final double SLACK = 2.2;
	/** Around what is new, where the picture is parted for it. */
	private static final double AROUND = 9;
	/** For the words of a new arrow. */
	private static final double FOR_WORDS = 9;
	/** How much smaller the picture may become, step by step. */
	private static final List<Double> SIZES = List.of(0.96, 0.92, 0.86, 0.78, 0.7);
	/** Each try costs time, the more the more arrows are new. */
	private static final int MOST_WIDENINGS = 4;
	/** For each way to amend a page: one that leads nowhere shall not take the time of the next. */
	private static final int MOST_WAYS = 100;
	private final PageComposer composer;
	private final GeometryCheck check;
	private final TextMetrics metrics;

	AmendedPage(PageComposer composer, GeometryCheck check, TextMetrics metrics) {
		this.composer = composer;
		this.check = check;
		this.metrics = metrics;
	}

	/**
	 * @param bound what binds the places
	 * @param free what the page would be without regard to the earlier one; asked for only where something is new
	 */
	Optional<LaidOutPage> of(Figure part, LaidOutPage before, PageComposer.Surroundings around, Arrangement bound, Supplier<LaidOutPage> free) {
		return new Work(part, before, around, bound, free).page();
	}

	private static double lines(Drawing drawing) {
		Crossings crossings = Crossings.of(drawing);
		return crossings.crossings() + crossings.bends() * BEND;
	}

	/** One page. */
	private final class Work {
		private final Figure part;
		private final LaidOutPage before;
		private final Arrangement bound;
		private final Supplier<LaidOutPage> free;
		private final List<Composed> surfaces;
		private final Set<String> fresh = new LinkedHashSet<>();
		private final List<PlannedArrow> arrows;
		private final boolean added;
		/** Places that are wanted; what could not be met before is not asked for again, lest everything moves for it each time. */
		private final List<PinnedPlace> pins;
		private LaidOutPage freePage;
		private Effort effort = new Effort(MOST_WAYS);

		Work(Figure part, LaidOutPage before, PageComposer.Surroundings around, Arrangement bound, Supplier<LaidOutPage> free) {
			this.part = part;
			this.before = before;
			this.bound = bound;
			this.free = free;
			this.surfaces = byLikeness(composer.surfaces(around), before);
			Set<String> known = new HashSet<>();
			before.drawing().frames().forEach(frame -> known.add(frame.key()));
			before.drawing().nodes().forEach(node -> known.add(node.key()));
			part.elementsByKey().keySet().stream().filter(key -> !known.contains(key)).forEach(fresh::add);
			Set<String> shown = new HashSet<>();
			before.drawing().arrows().forEach(arrow -> {
				shown.add(arrow.key());
				shown.addAll(arrow.flows());
			});
			this.arrows = ArrowPlan.of(part).stream().filter(arrow -> !shown.contains(arrow.key()) && arrow.flows().stream().noneMatch(shown::contains)).toList();
			this.added = !fresh.isEmpty() || !arrows.isEmpty();
			this.pins = bound.pins().stream().filter(pin -> !before.arrangement().pins().contains(pin) || isAt(List.of(pin), before.drawing())).toList();
		}

		Optional<LaidOutPage> page() {
			if (surfaces.isEmpty()) {
				return Optional.empty();
			}
			Drawing gone = before.arrangement().gone();
			boolean returns = gone.nodes().stream().anyMatch(node -> fresh.contains(node.key())) || gone.frames().stream().anyMatch(frame -> fresh.contains(frame.key()))
					|| added && !gone.arrows().isEmpty();
			Drawing whole = both(before.drawing(), gone);
			Optional<LaidOutPage> still = returns ? still(whole, false) : Optional.empty();
			for (boolean yielding : new boolean[] { false, true }) {
				effort = new Effort(MOST_WAYS);
				still = still.isPresent() ? still : still(before.drawing(), yielding);
			}
			if (still.isPresent()) {
				return still.map(page -> page.with(page.drawing(), page.arrangement().without(less(whole, page.drawing()))));
			}
			return moved();
		}

		/**
		 * Everything that was there stays exactly where it was.
		 *
		 * @param yielding but lines may take another way
		 */
		private Optional<LaidOutPage> still(Drawing was, boolean yielding) {
			Optional<LaidOutPage> best = Optional.empty();
			for (Composed surface : surfaces) {
				// Notes that would lie upon what was there need not be tried.
				best = best.isEmpty() && surface.room().grown(SLACK).contains(bounds(was)) ? still(was, surface, yielding) : best;
			}
			return best;
		}

		/** Of what is still there. */
		private Box bounds(Drawing was) {
			Set<String> keys = part.elementsByKey().keySet();
			List<Box> boxes = new ArrayList<>();
			was.frames().stream().filter(frame -> keys.contains(frame.key())).forEach(frame -> boxes.add(frame.box()));
			was.nodes().stream().filter(node -> keys.contains(node.key())).forEach(node -> boxes.add(node.box()));
			return Box.around(boxes);
		}

		private Optional<LaidOutPage> still(Drawing was, Composed surface, boolean yielding) {
			Box room = surface.room().grown(SLACK);
			Map<String, Point> standing = displaced(was);
			List<Drawing> drawings = new ArrayList<>(amended(was, room, Map.of(), yielding));
			if (!standing.isEmpty()) {
				drawings.addAll(amended(was, room, standing, yielding));
			}
			LaidOutPage best = null;
			for (Drawing drawing : drawings) {
				Optional<LaidOutPage> page = room.contains(drawing.bounds()) ? settled(drawing, surface.room()).flatMap(settled -> good(surface, before.scale(), settled, CALMNESS)) : Optional.empty();
				boolean clear = standing.isEmpty() || page.filter(one -> lines(one.drawing()) <= lines(was) + CALMNESS).isPresent();
				if (clear && page.isPresent() && (best == null || worth(page.get(), was) < worth(best, was))) {
					best = page.get();
				}
			}
			return Optional.ofNullable(best);
		}

		/** What is wanted elsewhere than where it stood. */
		private Map<String, Point> displaced(Drawing was) {
			Map<String, Point> displaced = new LinkedHashMap<>();
			Set<String> nodes = new HashSet<>(was.nodes().stream().map(PlacedNode::key).toList());
			pins.stream().filter(pin -> nodes.contains(pin.key()) && !isAt(List.of(pin), was)).forEach(pin -> displaced.put(pin.key(), pin.corner()));
			return displaced;
		}

		/** How hard it is to follow, and how much of what was there has moved; less is better. */
		private double worth(LaidOutPage page, Drawing was) {
			Map<String, Box> boxes = boxesByKey(was);
			long moved = boxesByKey(page.drawing()).entrySet().stream().filter(entry -> boxes.containsKey(entry.getKey()))
					.filter(entry -> !boxes.get(entry.getKey()).grown(ROUNDING).contains(entry.getValue())).count();
			return lines(page.drawing()) + moved;
		}

		/** The picture with what is new, parted for it or beside it, from which everything goes back to where it was as far as what is new lets it. */
		private Optional<LaidOutPage> moved() {
			effort = new Effort(MOST_WAYS);
			List<Drawing> drawings = new ArrayList<>();
			LaidOutPage best = null;
			Iterator<Widening> widenings = added ? widenings().iterator() : Collections.emptyIterator();
			List<Drawing> next = amended(before.drawing(), wider(), Map.of(), false);
			while (!next.isEmpty() || widenings.hasNext()) {
				if (!next.isEmpty()) {
					drawings.add(next.getFirst());
					Optional<LaidOutPage> page = back(next.getFirst(), 1);
					if (page.isPresent() && (best == null || worth(page.get(), before.drawing()) < worth(best, before.drawing()))) {
						best = page.get();
					}
				}
				next = widenings.hasNext() ? widened(widenings.next()) : List.of();
			}
			return best != null ? Optional.of(best) : SIZES.stream().filter(smaller -> before.scale() * smaller >= TypeSizes.LEAST_SCALE)
					.flatMap(smaller -> drawings.stream().flatMap(drawing -> back(drawing, smaller).stream())).findFirst();
		}

		/** The picture parted at a line; what still is in the way of what is new yields to it. */
		private List<Drawing> widened(Widening widening) {
			Drawing wider = widening.by(length(widening), before.drawing());
			List<Drawing> drawings = amended(wider, wider(), Map.of(), false);
			return drawings.isEmpty() ? amended(wider, wider(), Map.of(), true) : drawings;
		}

		private Optional<LaidOutPage> back(Drawing drawing, double smaller) {
			return surfaces.stream().flatMap(surface -> back(drawing, smaller, surface).stream()).min(Comparator.comparingDouble(this::way));
		}

		private Optional<LaidOutPage> back(Drawing drawing, double smaller, Composed surface) {
			Drawing sized = smaller == 1 ? drawing : drawing.moved(new Transform(smaller, 0, 0));
			Goal goal = new Goal(fixed(), Map.of(), bound.columns().stream().map(Wishes.Column::keys).toList(), Optional.of(before.drawing()));
			return Settling.settle(sized, goal, surface.room()).flatMap(settled -> good(surface, before.scale() * smaller, settled, CALMNESS_OF_ORDER));
		}

		private Map<String, Point> fixed() {
			Map<String, Point> fixed = new LinkedHashMap<>();
			pins.forEach(pin -> fixed.put(pin.key(), pin.corner()));
			return fixed;
		}

		/** How far things moved altogether. */
		private double way(LaidOutPage page) {
			Map<String, Box> boxes = new HashMap<>();
			before.drawing().nodes().forEach(node -> boxes.put(node.key(), node.box()));
			return page.drawing().nodes().stream().filter(node -> boxes.containsKey(node.key()))
					.mapToDouble(node -> Math.abs(node.box().x() - boxes.get(node.key()).x()) + Math.abs(node.box().y() - boxes.get(node.key()).y())).sum();
		}

		private Box wider() {
			Box room = surfaces.getFirst().room();
			return new Box(room.x(), room.y(), room.width() * 1.3, room.height() * 1.3);
		}

		private List<Widening> widenings() {
			Set<String> ends = new HashSet<>();
			arrows.forEach(arrow -> ends.addAll(List.of(arrow.from(), arrow.to())));
			Ancestry ancestry = new Ancestry(part);
			for (String key : fresh) {
				List<String> chain = ancestry.chain(key);
				String frame = chain.get(chain.size() - 2);
				if (!frame.equals(Ancestry.WHOLE) && !fresh.contains(frame)) {
					// Where the frame is full, it is parted beside what stands in it.
					ancestry.children().get(frame).forEach(other -> ends.add(other.key()));
				}
			}
			return Widening.near(before.drawing(), ends).stream().limit(MOST_WIDENINGS).toList();
		}

		private double length(Widening widening) {
			double greatest = boxesByKey(free().drawing()).entrySet().stream().filter(entry -> fresh.contains(entry.getKey())).map(Map.Entry::getValue)
					.mapToDouble(box -> (widening.upright() ? box.height() : box.width()) * before.scale() / free().scale() + AROUND).max().orElse(0);
			return Math.max(FOR_WORDS, greatest);
		}

		private List<Drawing> amended(Drawing was, Box room, Map<String, Point> standing, boolean yielding) {
			return Amendment.of(part, new Amendment.Earlier(was, before.scale(), standing, yielding, effort), () -> free().drawing().moved(new Transform(before.scale() / free().scale(), 0, 0)), room, metrics);
		}

		private LaidOutPage free() {
			freePage = freePage == null ? free.get() : freePage;
			return freePage;
		}

		private Optional<LaidOutPage> good(Composed surface, double scale, Settled settled, double calmness) {
			LaidOutPage page = surface.page().scaled(scale).with(settled.drawing(), bound.with(settled.inTheWay()));
			if (page.smallestType() < TypeSizes.LEGIBLE_POINTS || !check.check(settled.drawing()).isEmpty()) {
				return Optional.empty();
			}
			return !added || lines(page.drawing()) <= lines(free().drawing()) + calmness ? Optional.of(page) : Optional.empty();
		}

		/** What the text wants stands where it is wanted, if it did not already. */
		private Optional<Settled> settled(Drawing drawing, Box room) {
			List<List<String>> columns = bound.columns().stream().map(Wishes.Column::keys).toList();
			if (isAt(pins, drawing) && areColumns(columns, drawing)) {
				return Optional.of(new Settled(drawing, Map.of()));
			}
			return Settling.settle(drawing, new Goal(fixed(), Map.of(), columns, Optional.of(drawing)), room)
					.map(settled -> isSame(settled.drawing(), drawing) ? new Settled(drawing, Map.of()) : settled);
		}
	}

	/** Whether things stand above each other, one middle below the other. */
	private static boolean areColumns(List<List<String>> columns, Drawing drawing) {
		Map<String, Box> boxes = boxesByKey(drawing);
		for (List<String> column : columns) {
			for (int i = 1; i < column.size(); i++) {
				Box upper = boxes.get(column.get(i - 1));
				Box lower = boxes.get(column.get(i));
				if (upper.bottom() > lower.y() || upper.x() >= lower.right() || lower.x() >= upper.right()) {
					return false;
				}
			}
		}
		return true;
	}

	/** Whether everything on a page stands where the text wants it. */
	static boolean isMet(LaidOutPage page) {
		return isAt(page.arrangement().pins(), page.drawing());
	}

	private static boolean isAt(List<PinnedPlace> pins, Drawing drawing) {
		Map<String, Box> boxes = boxesByKey(drawing);
		return pins.stream().filter(pin -> boxes.containsKey(pin.key()))
				.allMatch(pin -> Math.abs(boxes.get(pin.key()).x() - pin.corner().x()) + Math.abs(boxes.get(pin.key()).y() - pin.corner().y()) < ROUNDING);
	}

	private static Map<String, Box> boxesByKey(Drawing drawing) {
		Map<String, Box> boxes = new HashMap<>();
		drawing.frames().forEach(frame -> boxes.put(frame.key(), frame.box()));
		drawing.nodes().forEach(node -> boxes.put(node.key(), node.box()));
		return boxes;
	}

	/** The place of the notes that is most like the earlier one comes first. */
	private static List<Composed> byLikeness(List<Composed> surfaces, LaidOutPage before) {
		List<Composed> sorted = new ArrayList<>(surfaces);
		sorted.sort((one, other) -> Integer.compare(unlike(one, before), unlike(other, before)));
		return sorted;
	}

	private static int unlike(Composed surface, LaidOutPage before) {
		Optional<Box> now = surface.page().notes().map(notes -> notes.box());
		Optional<Box> was = before.notes().map(notes -> notes.box());
		return now.isPresent() == was.isPresent() && (now.isEmpty() || Math.abs(was.get().x() - now.get().x()) < 1) ? 0 : 1;
	}

	/** One picture and what another has besides. */
	private static Drawing both(Drawing one, Drawing other) {
		Set<String> keys = keys(one);
		Drawing more = less(other, keys);
		return new Drawing(joined(one.frames(), more.frames()), joined(one.nodes(), more.nodes()), joined(one.arrows(), more.arrows()));
	}

	private static <T> List<T> joined(List<T> one, List<T> other) {
		List<T> all = new ArrayList<>(one);
		all.addAll(other);
		return all;
	}

	private static Drawing less(Drawing whole, Drawing shown) {
		return less(whole, keys(shown));
	}

	private static Drawing less(Drawing whole, Set<String> keys) {
		return new Drawing(whole.frames().stream().filter(frame -> !keys.contains(frame.key())).toList(), whole.nodes().stream().filter(node -> !keys.contains(node.key())).toList(),
				whole.arrows().stream().filter(arrow -> !keys.contains(arrow.key())).toList());
	}

	private static Set<String> keys(Drawing drawing) {
		Set<String> keys = new HashSet<>();
		drawing.frames().forEach(frame -> keys.add(frame.key()));
		drawing.nodes().forEach(node -> keys.add(node.key()));
		drawing.arrows().stream().map(PlacedArrow::key).forEach(keys::add);
		return keys;
	}

	/** Rounding is no move: what stays is exactly what it was. */
	private static boolean isSame(Drawing one, Drawing other) {
		List<Box> boxes = boxes(one);
		List<Box> others = boxes(other);
		boolean same = boxes.size() == others.size();
		for (int i = 0; same && i < boxes.size(); i++) {
			same = boxes.get(i).grown(ROUNDING).contains(others.get(i)) && others.get(i).grown(ROUNDING).contains(boxes.get(i));
		}
		return same;
	}

	private static List<Box> boxes(Drawing drawing) {
		List<Box> boxes = new ArrayList<>();
		drawing.frames().forEach(frame -> boxes.add(frame.box()));
		drawing.nodes().forEach(node -> boxes.add(node.box()));
		drawing.arrows().forEach(arrow -> {
			arrow.points().forEach(point -> boxes.add(new Box(point.x(), point.y(), 0, 0)));
			arrow.badge().ifPresent(badge -> boxes.add(badge.box()));
			arrow.payload().ifPresent(payload -> boxes.add(payload.box()));
		});
		return boxes;
	}
}
