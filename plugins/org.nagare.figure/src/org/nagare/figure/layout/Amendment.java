package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFrame;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.text.TextMetrics;

/**
 * An earlier picture with what is new drawn into it and what has gone taken out, everything else as it was: the calmest way to show a change,
 * where there is room for it. Whether it is good enough others judge.
 */
final class Amendment {
	/** A picture of which more is new is drawn anew. */
	private static final double GREATEST_SHARE = 0.5;
	/** The way of each is sought by itself; more would take too long, and make no calm picture. Of all tries together, too. */
	private static final int MOST_ARROWS = 12;
	/** So many make way for another. */
	private static final int MOST_YIELDING = 4;
	private static final double AROUND_SWOLLEN = 2.5;
	/** Places that are tried for what is new. */
	private static final int CHOICES = 4;
	private final Figure part;
	private final Drawing before;
	private final double scale;
	private final Ancestry ancestry;
	private final TextMetrics metrics;
	private final Map<String, PlacedFrame> frames = new LinkedHashMap<>();
	private final Map<String, PlacedNode> nodes = new LinkedHashMap<>();

	/** Whether too much is new, or there was no place for it. */
	private boolean full;
	private int added;

	/** What is wanted elsewhere than where it stood, where it is wanted; everything else stays, but its arrows. */
	private final Map<String, Point> standing;
	private final List<PlacedNode> displaced = new ArrayList<>();
	/** What has become larger, and how large it was. */
	private final Map<String, Box> swollen = new HashMap<>();
	private final boolean yielding;
	private final Effort effort;

	/**
	 * @param drawing the earlier picture
	 * @param scale by how much it is reduced
	 * @param standing upper left corners of nodes that shall stand elsewhere
	 * @param yielding whether lines that are in the way of what is new may take another way
	 * @param effort how many ways of lines may still be sought
	 */
	record Earlier(Drawing drawing, double scale, Map<String, Point> standing, boolean yielding, Effort effort) {
	}

	private Amendment(Figure part, Earlier earlier, TextMetrics metrics) {
		this.part = part;
		this.before = earlier.drawing();
		this.scale = earlier.scale();
		this.standing = earlier.standing();
		this.yielding = earlier.yielding();
		this.effort = earlier.effort();
		this.ancestry = new Ancestry(part);
		this.metrics = metrics;
	}

	/**
	 * Several, where something new may stand here or there.
	 *
	 * @param fresh another drawing of the same part in the same size, from which new things have their shape; asked for only where there are any
	 * @param room where the picture may stand
	 */
	static List<Drawing> of(Figure part, Earlier earlier, Supplier<Drawing> fresh, Box room, TextMetrics metrics) {
		List<Drawing> drawings = new ArrayList<>();
		for (int choice = 0; choice < CHOICES; choice++) {
			Amendment amendment = new Amendment(part, earlier, metrics);
			if (!amendment.keepBoxes()) {
				return List.of();
			}
			boolean complete = amendment.frames.size() + amendment.nodes.size() + amendment.displaced.size() == part.elementsByKey().size();
			amendment.amended(complete ? Drawing.EMPTY : fresh.get(), room, choice).ifPresent(drawings::add);
			if (complete || amendment.full || (choice + 2) * amendment.added > MOST_ARROWS) {
				break;
			}
		}
		return drawings;
	}

	private Optional<Drawing> amended(Drawing fresh, Box room, int choice) {
		List<PlannedArrow> planned = ArrowPlan.of(part);
		Map<String, PlannedArrow> plan = new LinkedHashMap<>();
		planned.forEach(arrow -> plan.put(arrow.key(), arrow));
		List<PlacedArrow> kept = new ArrayList<>();
		List<PlannedArrow> relabelled = new ArrayList<>();
		Map<String, PlacedArrow> earlier = new HashMap<>();
		for (PlacedArrow arrow : before.arrows()) {
			same(arrow, plan).filter(now -> isKept(now.from()) && isKept(now.to())).ifPresent(now -> earlier.putIfAbsent(now.key(), pulled(arrow)));
		}
		displaced.forEach(node -> loops(node).forEach(arrow -> same(arrow, plan).ifPresent(now -> earlier.putIfAbsent(now.key(), arrow))));
		List<PlannedArrow> added = new ArrayList<>();
		for (PlannedArrow arrow : planned) {
			PlacedArrow was = earlier.get(arrow.key());
			if (was == null) {
				added.add(arrow);
			} else if (AmendedLabel.isSame(arrow, was, metrics)) {
				kept.add(AmendedLabel.with(arrow, was.points(), was.badge(), was.payload()));
			} else {
				relabelled.add(arrow);
			}
		}
		NewPlaces places = new NewPlaces(part, ancestry, frames, nodes, yielding ? List.of() : earlier.values(), new NewPlaces.Origin(fresh, before), room);
		this.added = added.size();
		full = added.size() > MOST_ARROWS || !displaced.stream().allMatch(places::stand) || !places.take(choice);
		if (full || added.stream().anyMatch(arrow -> arrow.isLoop() && places.arrow(arrow.key()).isEmpty())) {
			return Optional.empty();
		}
		if (yielding) {
			Set<String> hit = hit(kept);
			kept.stream().filter(arrow -> hit.contains(arrow.key())).map(arrow -> plan.get(arrow.key())).forEach(added::add);
			kept.removeIf(arrow -> hit.contains(arrow.key()));
		}
		List<PlacedArrow> arrows = new ArrayList<>(kept);
		for (PlannedArrow arrow : relabelled) {
			PlacedArrow was = earlier.get(arrow.key());
			AmendedLabel.at(arrow, was, scale, drawing(without(arrows, relabelled, earlier, arrow)), metrics).ifPresentOrElse(arrows::add, () -> added.add(arrow));
		}
		added.stream().flatMap(arrow -> places.arrow(arrow.key()).stream()).forEach(arrows::add);
		List<PlannedArrow> open = added.stream().filter(arrow -> places.arrow(arrow.key()).isEmpty()).toList();
		boolean drawn = open.size() <= MOST_ARROWS && open.stream().noneMatch(PlannedArrow::isLoop) && open.stream().allMatch(arrow -> draw(arrow, arrows, plan, room));
		return drawn ? Optional.of(drawing(inOrder(arrows, planned))) : Optional.empty();
	}

	/** Arrows that what is new stands upon, or runs over. */
	private Set<String> hit(List<PlacedArrow> arrows) {
		Set<String> hit = new HashSet<>();
		new GeometryCheck(metrics).check(drawing(arrows)).forEach(problem -> hit.addAll(List.of(problem.subject(), problem.other())));
		Set<Box> former = new HashSet<>(before.frames().stream().map(PlacedFrame::box).toList());
		for (PlacedFrame frame : frames.values()) {
			// A frame that has become larger must not swallow a line that has nothing to do with it.
			arrows.stream().filter(arrow -> !former.contains(frame.box()) && !ancestry.chain(arrow.from()).contains(frame.key()) && !ancestry.chain(arrow.to()).contains(frame.key()))
					.filter(arrow -> crosses(arrow, frame.box())).forEach(arrow -> hit.add(arrow.key()));
		}
		return hit;
	}

	private static boolean crosses(PlacedArrow arrow, Box box) {
		boolean crosses = false;
		for (int i = 1; i < arrow.points().size(); i++) {
			crosses |= box.isCrossedBy(arrow.points().get(i - 1), arrow.points().get(i));
		}
		return crosses;
	}

	private boolean draw(PlannedArrow arrow, List<PlacedArrow> arrows, Map<String, PlannedArrow> plan, Box room) {
		Optional<PlacedArrow> placed = NewArrow.of(arrow, drawing(arrows), scale, room, metrics, effort);
		placed.ifPresent(arrows::add);
		return placed.isPresent() || yielding && drawInstead(arrow, arrows, plan, room);
	}

	/** The same with some of those that are in the way taken out first, and drawn again afterwards. */
	private boolean drawInstead(PlannedArrow arrow, List<PlacedArrow> arrows, Map<String, PlannedArrow> plan, Box room) {
		List<PlacedArrow> near = near(arrow, arrows);
		for (int count = 1; count <= near.size(); count++) {
			List<PlannedArrow> again = new ArrayList<>(List.of(arrow));
			near.subList(0, count).forEach(other -> again.add(plan.get(other.key())));
			List<PlacedArrow> tried = new ArrayList<>(arrows);
			tried.removeAll(near.subList(0, count));
			boolean drawn = again.stream().allMatch(each -> {
				Optional<PlacedArrow> placed = NewArrow.of(each, drawing(tried), scale, room, metrics, effort);
				placed.ifPresent(tried::add);
				return placed.isPresent();
			});
			if (drawn) {
				arrows.clear();
				arrows.addAll(tried);
				return true;
			}
		}
		return false;
	}

	/** The arrows that are the nearest to the straight way between two things. */
	private List<PlacedArrow> near(PlannedArrow arrow, List<PlacedArrow> arrows) {
		Box way = Box.around(List.of(box(arrow.from()), box(arrow.to())));
		return arrows.stream().filter(other -> !other.from().equals(other.to()))
				.sorted(Comparator.comparingDouble(other -> {
					Box bounds = new Drawing(List.of(), List.of(), List.of(other)).bounds();
					return Math.abs(bounds.centreX() - way.centreX()) + Math.abs(bounds.centreY() - way.centreY());
				})).limit(MOST_YIELDING).toList();
	}

	private Box box(String key) {
		return frames.containsKey(key) ? frames.get(key).box() : nodes.get(key).box();
	}

	/** The arrow with the same ends and the same key, or for one of the same flows: who shares it may have changed. */
	private static Optional<PlannedArrow> same(PlacedArrow arrow, Map<String, PlannedArrow> plan) {
		Optional<PlannedArrow> named = Optional.ofNullable(plan.get(arrow.key())).filter(now -> joinsTheSame(now, arrow));
		return named.isPresent() ? named : plan.values().stream().filter(now -> joinsTheSame(now, arrow) && now.flows().stream().anyMatch(arrow.flows()::contains)).findFirst();
	}

	/** What runs from a thing to itself goes with it. */
	private List<PlacedArrow> loops(PlacedNode node) {
		Box was = before.nodes().stream().filter(other -> other.key().equals(node.key())).findFirst().orElseThrow().box();
		Transform by = new Transform(1, node.box().x() - was.x(), node.box().y() - was.y());
		List<PlacedArrow> own = before.arrows().stream().filter(arrow -> arrow.from().equals(node.key()) && arrow.to().equals(node.key())).toList();
		return new Drawing(List.of(), List.of(), own).moved(by).arrows();
	}

	private static boolean joinsTheSame(PlannedArrow now, PlacedArrow arrow) {
		return now.from().equals(arrow.from()) && now.to().equals(arrow.to());
	}

	/** What is still to be labelled hinders with its line already. */
	private static List<PlacedArrow> without(List<PlacedArrow> arrows, List<PlannedArrow> relabelled, Map<String, PlacedArrow> earlier, PlannedArrow own) {
		List<PlacedArrow> others = new ArrayList<>(arrows);
		Set<String> done = new HashSet<>(arrows.stream().map(PlacedArrow::key).toList());
		relabelled.stream().filter(arrow -> arrow != own && !done.contains(arrow.key())).map(arrow -> earlier.get(arrow.key())).forEach(others::add);
		return others;
	}

	private static List<PlacedArrow> inOrder(List<PlacedArrow> arrows, List<PlannedArrow> planned) {
		Map<String, Integer> order = new HashMap<>();
		planned.forEach(arrow -> order.put(arrow.key(), order.size()));
		return arrows.stream().sorted(Comparator.comparingInt(arrow -> order.get(arrow.key()))).toList();
	}

	private Drawing drawing(List<PlacedArrow> arrows) {
		return new Drawing(List.copyOf(frames.values()), List.copyOf(nodes.values()), arrows);
	}

	private boolean isKept(String key) {
		return frames.containsKey(key) || nodes.containsKey(key);
	}

	/** Takes over what is there still, where it fits and lies in the same frames; false where that is too little. */
	private boolean keepBoxes() {
		Map<String, PlacedFrame> framesBefore = new HashMap<>();
		before.frames().forEach(frame -> framesBefore.put(frame.key(), frame));
		Map<String, PlacedNode> nodesBefore = new HashMap<>();
		before.nodes().forEach(node -> nodesBefore.put(node.key(), node));
		int fresh = 0;
		for (FigureElement element : part.elementsByKey().values()) {
			switch (element) {
				case FigureFrame frame -> keep(frame, framesBefore.get(frame.key()));
				case FigureNode node -> keep(node, nodesBefore.get(node.key()));
			}
		}
		part.elementsByKey().keySet().stream().filter(key -> isKept(key) && !isNestedAsBefore(key)).forEach(key -> {
			frames.remove(key);
			nodes.remove(key);
		});
		standing.forEach((key, corner) -> Optional.ofNullable(nodes.remove(key)).map(node -> node.moved(new Transform(1, corner.x() - node.box().x(), corner.y() - node.box().y()))).ifPresent(displaced::add));
		Set<String> elsewhere = new HashSet<>(displaced.stream().map(PlacedNode::key).toList());
		for (FigureNode node : part.nodes()) {
			fresh += elsewhere.contains(node.key()) || isKept(node.key()) ? 0 : 1;
		}
		return fresh <= GREATEST_SHARE * part.nodes().size();
	}

	private void keep(FigureFrame frame, PlacedFrame was) {
		if (was == null || was.depth() != ancestry.chain(frame.key()).size() - 2) {
			return;
		}
		PlacedFrame same = new PlacedFrame(frame.key(), frame.label(), frame.kind(), was.depth(), was.box(), was.title());
		Box bare = bare(was.box());
		frames.put(frame.key(), was.label().equals(frame.label()) ? same
				: FrameShape.of(frame, was.depth(), bare.width() / TypeSizes.FRAME - 2, metrics).placed(bare).moved(new Transform(scale, 0, 0)));
	}

	/** As it would be if the picture were not reduced. */
	private Box bare(Box box) {
		return new Box(box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale);
	}

	private void keep(FigureNode node, PlacedNode was) {
		if (was == null || was.kind() != node.kind()) {
			return;
		}
		Box bare = bare(was.box());
		for (DrawingStyle style : Drafts.STYLES) {
			for (boolean compact : new boolean[] { false, true }) {
				NodeShape shape = NodeShape.of(node, style.nameWidth(), compact, 0, metrics);
				if (shape.lines().equals(was.name().lines()) && was.label().equals(node.label())) {
					nodes.put(node.key(), new PlacedNode(node.key(), node.label(), node.kind(), node.emphasis(), was.box(), was.icon(), was.name()));
					return;
				}
			}
		}
		for (DrawingStyle style : Drafts.STYLES) {
			NodeShape shape = NodeShape.of(node, style.nameWidth(), was.icon().y() > was.name().box().y() - was.icon().height() / 2, 0, metrics);
			if (shape.width() <= bare.width() + 0.01 && shape.height() <= bare.height() + 0.01) {
				nodes.put(node.key(), shape.placed(bare).moved(new Transform(scale, 0, 0)));
				return;
			}
		}
		swell(node, was);
	}

	/** A longer name makes the box larger about its middle, where there is room for that. */
	private void swell(FigureNode node, PlacedNode was) {
		Box bare = bare(was.box());
		NodeShape shape = NodeShape.of(node, Drafts.STYLES.getFirst().nameWidth(), was.icon().y() > was.name().box().y() - was.icon().height() / 2, 0, metrics);
		double width = Math.max(bare.width(), shape.width());
		double height = Math.max(bare.height(), shape.height());
		PlacedNode larger = shape.placed(new Box(bare.centreX() - width / 2, bare.centreY() - height / 2, width, height)).moved(new Transform(scale, 0, 0));
		boolean free = before.nodes().stream().noneMatch(other -> other != was && larger.box().grown(AROUND_SWOLLEN).overlaps(other.box()));
		if (free) {
			nodes.put(node.key(), larger);
			swollen.put(node.key(), was.box());
		}
	}

	/** An arrow whose ends meet boxes that have become larger. */
	private PlacedArrow pulled(PlacedArrow arrow) {
		List<Point> points = new ArrayList<>(arrow.points());
		points.set(0, pulled(points.get(0), arrow.from()));
		points.set(points.size() - 1, pulled(points.getLast(), arrow.to()));
		return new PlacedArrow(arrow.key(), arrow.flows(), arrow.from(), arrow.to(), arrow.style(), points, arrow.badge(), arrow.payload(), arrow.description(), arrow.emphasis());
	}

	private Point pulled(Point end, String key) {
		Box was = swollen.get(key);
		if (was == null || !nodes.containsKey(key)) {
			return end;
		}
		Box is = nodes.get(key).box();
		return new Point(isAt(end.x(), was.x()) ? is.x() : isAt(end.x(), was.right()) ? is.right() : end.x(),
				isAt(end.y(), was.y()) ? is.y() : isAt(end.y(), was.bottom()) ? is.bottom() : end.y());
	}

	private static boolean isAt(double one, double other) {
		return Math.abs(one - other) < GeometryCheck.SLACK;
	}

	/** Whether something that was kept lies in the frames it belongs to, which were kept too, and in no other. */
	private boolean isNestedAsBefore(String key) {
		Box box = frames.containsKey(key) ? frames.get(key).box() : nodes.get(key).box();
		List<String> chain = ancestry.chain(key);
		return chain.subList(1, chain.size() - 1).stream().allMatch(frame -> frames.containsKey(frame) && frames.get(frame).box().contains(box))
				&& frames.values().stream().noneMatch(frame -> !chain.contains(frame.key()) && frame.box().contains(box));
	}
}
