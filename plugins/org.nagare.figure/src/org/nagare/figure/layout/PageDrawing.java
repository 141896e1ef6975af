package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Arrangement;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PinnedPlace;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.placement.Goal;
import org.nagare.figure.placement.Settling;
import org.nagare.figure.text.TextMetrics;

/** Draws one page in several styles, shifts it to where the text or an earlier figure wants it, and keeps the best. */
final class PageDrawing {
	private static final double PROBLEM = 1000;
	private static final double MISSING_POINT = 150;
	private static final double CROSSING = 1;
	private static final double BEND = 0.15;
	private static final double POINT = 4;
	private static final double COMFORTABLE_POINTS = 7.2;
	/** Below this in the first style, no other style makes a page legible. */
	private static final double HOPELESS_POINTS = 4.6;
	/** How much smaller the picture becomes from one try to the next, while what is wanted does not fit. */
	private static final double SMALLER = 0.96;
	private final DrawingEngine engine;
	private final PageFormat format;
	private final PageComposer composer;
	private final GeometryCheck check;
	private final EarlierPages earlier;
	private final AmendedPage amended;
	private final Map<Drawn, Drafts> drawn = new HashMap<>();
	private final List<Redrawn> redrawn = new ArrayList<>();
	private final Map<Asked, Whole> tried = new HashMap<>();
	private final Map<Asked, Attempt> fewer = new HashMap<>();

	PageDrawing(DrawingEngine engine, PageFormat format, TextMetrics metrics, EarlierPages earlier) {
		this.engine = engine;
		this.format = format;
		this.composer = new PageComposer(format, metrics);
		this.check = new GeometryCheck(metrics);
		this.earlier = earlier;
		this.amended = new AmendedPage(composer, check, metrics);
	}

	/**
	 * A page with the worth of its drawing; less is better.
	 *
	 * @param met whether everything stands where it is pinned
	 */
	record Attempt(LaidOutPage page, double cost, boolean met) {
		boolean isLegible() {
			return page.smallestType() >= TypeSizes.LEGIBLE_POINTS;
		}
	}

	/** What an earlier figure showed where. */
	EarlierPages earlier() {
		return earlier;
	}

	/** The drawings of what one page shows; pages that surround it differently share them. */
	Drafts drafts(Figure part) {
		return drafts(part, part.wishes().with(possible(part)));
	}

	/** The same part is asked for again where pins turn out to contradict each other; it is drawn once. */
	private Drafts drafts(Figure part, Wishes wishes) {
		return drawn.computeIfAbsent(new Drawn(part, wishes), absent -> new Drafts(part, wishes.enlarged(format.enlargement()), engine, check, EarlierPages.corners(earlier.page(part))));
	}

	/** What could not be amended, and asking once more would not help. */
	private record Redrawn(Figure part, boolean noted) {
		boolean is(Figure other, boolean withNotes) {
			return part == other && noted == withNotes;
		}
	}

	/** What a page shows, and what surrounds it there: where pins turn out to be in vain, the same is asked for once more. */
	private record Asked(Figure part, PageComposer.Surroundings around) {
	}

	/**
	 * A page for which all wishes were tried together.
	 *
	 * @param open whether they contradict each other, and some of them may still be met
	 */
	private record Whole(Attempt attempt, boolean open) {
	}

	/** What was drawn, and following which wishes. */
	private record Drawn(Figure part, Wishes wishes) {
	}

	/** The pins that hold on this page, without those whose corner lies beside the paper: nothing can meet them. */
	private List<Wishes.Pin> possible(Figure part) {
		return part.wishes().pinsOfPage().stream()
				.filter(pin -> corner(pin).x() < format.width() - format.margin() && corner(pin).y() < format.height() - format.margin()).toList();
	}

	/** @param strict whether a pin may not be given up for what it contradicts, for there are other ways yet */
	Attempt draw(Drafts drafts, PageComposer.Surroundings around, boolean strict) {
		Asked asked = new Asked(drafts.part(), around);
		Whole whole = tried.computeIfAbsent(asked, absent -> whole(drafts, around));
		boolean enough = strict || !whole.open();
		return enough ? whole.attempt() : fewer.computeIfAbsent(asked, absent -> oneByOne(drafts.part(), possible(drafts.part()), around, earlier.page(drafts.part())).orElse(whole.attempt()));
	}

	/** With all wishes, or with none where they cannot be met together. */
	private Whole whole(Drafts drafts, PageComposer.Surroundings around) {
		Figure part = drafts.part();
		Optional<LaidOutPage> before = earlier.page(part);
		Wishes wishes = part.wishes();
		Goal all = goal(wishes.pinsOfPage(), List.of(), wishes.columns(), before);
		boolean noted = !around.notes().isEmpty();
		if (before.isPresent() && redrawn.stream().noneMatch(other -> other.is(part, noted))) {
			Optional<LaidOutPage> calm = amended.of(part, before.get(), around, bound(part), () -> best(drafts, around).page());
			if (calm.isPresent()) {
				return new Whole(new Attempt(calm.get(), 0, AmendedPage.isMet(calm.get())), false);
			}
			redrawn.add(new Redrawn(part, noted));
		}
		Attempt free = best(drafts, around);
		if (all.isEmpty() || !free.isLegible() && FigureExcerpt.steps(part) > 1) {
			return new Whole(free, false);
		}
		List<Wishes.Pin> possible = possible(part);
		List<Goal> goals = new ArrayList<>(List.of(goal(possible, List.of(), wishes.columns(), before)));
		if (!wishes.columns().isEmpty()) {
			goals.add(goal(possible, List.of(), List.of(), before));
		}
		for (Goal goal : goals) {
			Optional<Attempt> settled = settled(drafts, around, goal, before, bound(part));
			if (settled.isPresent()) {
				return new Whole(settled.get(), false);
			}
		}
		return new Whole(new Attempt(free.page().with(free.page().drawing(), bound(part)), free.cost(), wishes.pins().isEmpty()), true);
	}

	/** In the order of the text each pin that contradicts none before it; the others are only come near to, and columns given up. */
	private Optional<Attempt> oneByOne(Figure part, List<Wishes.Pin> possible, PageComposer.Surroundings around, Optional<LaidOutPage> before) {
		List<Wishes.Pin> kept = new ArrayList<>();
		Optional<Attempt> best = Optional.empty();
		for (Wishes.Pin pin : possible) {
			List<Wishes.Pin> tried = new ArrayList<>(kept);
			tried.add(pin);
			Optional<Attempt> attempt = without(part, tried, List.of(), around, before);
			if (attempt.isPresent()) {
				kept = tried;
				best = attempt;
			}
		}
		List<Wishes.Column> columns = part.wishes().columns();
		if (best.isEmpty() || !columns.isEmpty() && !kept.isEmpty()) {
			Optional<Attempt> withColumns = without(part, kept, columns, around, before);
			best = withColumns.isPresent() ? withColumns : best;
		}
		return best.map(attempt -> new Attempt(attempt.page(), attempt.cost(), false));
	}

	/** A page of which some wishes are not even known to the drawing; where they are places, it comes near to them in the end. */
	private Optional<Attempt> without(Figure part, List<Wishes.Pin> pins, List<Wishes.Column> columns, PageComposer.Surroundings around, Optional<LaidOutPage> before) {
		Wishes wishes = new Wishes(pins, columns, part.wishes().notes());
		List<Wishes.Pin> near = possible(part).stream().filter(pin -> !pins.contains(pin)).toList();
		return settled(drafts(part, wishes), around, goal(pins, near, columns, before), before, bound(part));
	}

	List<LaidOutPage> notesPages(PageComposer.Surroundings around) {
		return composer.notesPages(around);
	}

	private Attempt best(Drafts drafts, PageComposer.Surroundings around) {
		Attempt best = null;
		for (int style = 0; style < drafts.styles(); style++) {
			boolean good = false;
			boolean hopeless = false;
			for (Drafts.Draft draft : drafts.of(style)) {
				LaidOutPage page = composer.compose(around, draft.drawing()).page();
				Attempt attempt = new Attempt(page, cost(page, draft.problems()) + draft.cost(), true);
				if (best == null || attempt.cost() < best.cost()) {
					best = attempt;
				}
				good |= draft.calm() && draft.problems() == 0 && page.smallestType() >= COMFORTABLE_POINTS;
				hopeless = page.smallestType() < HOPELESS_POINTS && FigureExcerpt.steps(drafts.part()) > 1;
			}
			if (good || hopeless) {
				break;
			}
		}
		return best;
	}

	private Goal goal(List<Wishes.Pin> pins, List<Wishes.Pin> near, List<Wishes.Column> columns, Optional<LaidOutPage> before) {
		return new Goal(points(pins), points(near), columns.stream().map(Wishes.Column::keys).toList(), before.map(LaidOutPage::drawing));
	}

	private Map<String, Point> points(List<Wishes.Pin> pins) {
		Map<String, Point> points = new LinkedHashMap<>();
		pins.forEach(pin -> points.put(pin.key(), corner(pin)));
		return points;
	}

	private Point corner(Wishes.Pin pin) {
		return new PinnedPlace(pin, format.enlargement()).corner();
	}

	private Arrangement bound(Figure part) {
		List<Wishes.Pin> held = part.wishes().pinsOfPage();
		List<Wishes.Pin> overruled = part.wishes().pins().stream().filter(pin -> !held.contains(pin)).toList();
		return new Arrangement(held.stream().map(pin -> new PinnedPlace(pin, format.enlargement())).toList(), overruled, part.wishes().columns(), Map.of());
	}

	/** The first legible style, as large as possible, in which everything of the goal is met. */
	private Optional<Attempt> settled(Drafts drafts, PageComposer.Surroundings around, Goal goal,
			Optional<LaidOutPage> before, Arrangement bound) {
		Attempt best = null;
		for (int style = 0; style < drafts.styles(); style++) {
			boolean good = false;
			for (Drafts.Draft draft : drafts.of(style)) {
				Optional<Attempt> attempt = settled(draft, around, goal, before, bound);
				if (attempt.isPresent() && (best == null || attempt.get().cost() < best.cost())) {
					best = attempt.get();
				}
				good |= draft.calm() && attempt.isPresent() && check.check(attempt.get().page().drawing()).isEmpty();
			}
			if (good) {
				break;
			}
		}
		return Optional.ofNullable(best);
	}

	/** One drawing as large as possible with everything of the goal met. What is impossible where it is smallest is so at any size. */
	private Optional<Attempt> settled(Drafts.Draft draft, PageComposer.Surroundings around, Goal goal, Optional<LaidOutPage> before,
			Arrangement bound) {
		PageComposer.Composed largest = composer.compose(around, draft.drawing());
		List<Double> scales = new ArrayList<>();
		before.map(LaidOutPage::scale).filter(scale -> scale <= largest.page().scale()).ifPresent(scales::add);
		for (double scale = largest.page().scale(); scale >= TypeSizes.LEAST_SCALE; scale *= SMALLER) {
			scales.add(scale);
		}
		for (int i = 0; i < scales.size(); i++) {
			Optional<Attempt> attempt = settled(draft, around, goal, bound, scales.get(i));
			if (attempt.isPresent()) {
				return attempt;
			}
			if (i == 0 && settled(draft, around, goal, bound, scales.get(scales.size() - 1)).isEmpty()) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Optional<Attempt> settled(Drafts.Draft draft, PageComposer.Surroundings around, Goal goal, Arrangement bound, double scale) {
		PageComposer.Composed composed = composer.compose(around, draft.drawing(), scale);
		return Settling.settle(composed.page().drawing(), goal, composed.room()).map(settled -> {
			LaidOutPage page = composed.with(settled.drawing(), bound.with(settled.inTheWay()));
			return new Attempt(page, cost(page, check.check(page.drawing()).size()) + draft.cost(), true);
		});
	}

	private static double cost(LaidOutPage page, int problems) {
		double points = page.smallestType();
		// Whatever else a drawing is worth: only what is legible spares a page.
		double illegible = points < TypeSizes.LEGIBLE_POINTS ? PROBLEM : 0;
		return illegible + problems * PROBLEM + Math.max(0, TypeSizes.LEGIBLE_POINTS - points) * MISSING_POINT
				+ lines(page) - points * POINT;
	}

	private static double lines(LaidOutPage page) {
		Crossings crossings = Crossings.of(page.drawing());
		return crossings.crossings() * CROSSING + crossings.bends() * BEND;
	}
}
