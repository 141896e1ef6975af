package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.model.Node;
import org.nagare.model.SubAffair;
import org.nagare.sirius.diagram.Drawn;
import org.nagare.sirius.diagram.OpenDiagram;
import org.nagare.sirius.diagram.ProjectState;

/** Takes an arrangement over: from the print into the diagram, and from the diagram into the text, by which the print is arranged. */
public final class Arrangement {

	/** How large a millimetre of the page is drawn. */
	private static final double PIXELS = 5;
	/** The page (A4, across) without its margin: no corner of a node lies behind it. */
	private static final double RIGHT = 280;
	private static final double BOTTOM = 200;
	/** What of the page corners may take up where they do not fit, so that the nodes stay on it as well. */
	private static final double WIDTH = 250;
	private static final double HEIGHT = 165;
	/** Where the picture begins below the heading. */
	private static final double LEFT = 12;
	private static final double TOP = 20;

	/** What lies between two things that are not printed, in pixels. */
	private static final int GAP = 20;
	/** What lies between the upper edge of a frame and what stands in it: its name. */
	private static final int TITLE = 30;

	private final EObject diagram;
	private final Drawn drawn;

	public Arrangement(EObject diagram) {
		this.diagram = diagram;
		this.drawn = ProjectState.drawn(diagram);
	}

	/** Puts every view where the print has its thing and makes it as large, lines too; how many were moved. */
	public int takeFromPrint() {
		PrintedPlaces print = new PrintedPlaces(drawn);
		return FrameGrowth.without(diagram, () -> {
			int moved = put((thing, frame) -> print.of(thing, frame).map(box -> new Place(box.x(), box.y())), print::of);
			putWithin();
			holdContents();
			putBelow(print, (int) Math.round(print.height() * PIXELS));
			new Routes(drawn, PIXELS).take(Notation.lines(diagram), print);
			return moved;
		});
	}

	/** What was made in a frame and is not printed stands below what is, and the frames around it are as high as that takes. */
	private void putWithin() {
		for (Notation.Placed frame : Notation.of(diagram)) {
			List<EObject> loose = frame.frame() && drawn.isFrame(frame.subject()) ? drawn.looseIn(Optional.of(frame.subject())) : List.of();
			int left = GAP;
			int top = frame.height();
			for (Notation.Placed view : Notation.of(diagram).stream().filter(view -> view.isIn(frame) && loose.contains(view.subject())).toList()) {
				int width = view.right() - view.x();
				if (left > GAP && left + width > frame.width()) {
					left = GAP;
					top += Notation.USUAL_HEIGHT + GAP;
				}
				view.moveTo(frame.x() + left, frame.y() + top);
				left += width + GAP;
			}
		}
	}

	/** Every frame ends to the right of what stands in it and below, innermost first. */
	private void holdContents() {
		List<Notation.Placed> views = Notation.of(diagram);
		for (Notation.Placed frame : views.reversed()) {
			if (drawn.isFrame(frame.subject())) {
				List<Notation.Placed> inside = views.stream().filter(view -> view.isIn(frame)).toList();
				int right = inside.stream().mapToInt(Notation.Placed::right).max().orElse(0);
				int bottom = inside.stream().mapToInt(Notation.Placed::bottom).max().orElse(0);
				frame.resizeTo(right > frame.x() + frame.width() ? right + GAP - frame.x() : frame.width(),
						bottom > frame.y() + frame.height() ? bottom + GAP - frame.y() : frame.height());
			}
		}
	}

	/** What the print tells beside its picture, or not at all, stands below it. */
	private void putBelow(PrintedPlaces print, int top) {
		int next = top;
		for (Notation.Placed view : Notation.of(diagram)) {
			if (!print.has(view.subject()) && view.left() == 0 && view.top() == 0) {
				view.moveTo((int) Math.round(LEFT * PIXELS), next);
				next = view.bottom() + GAP;
			}
		}
	}

	/** Why pins cannot be exchanged with this diagram: pins are places on a page, so it has to be one. */
	public Optional<PinRefusal> pinRefusal() {
		boolean onePage = PrintedPlaces.isOnePage(drawn.figure());
		return switch (OpenDiagram.of(diagram).kind()) {
			case OpenDiagram.FIGURE -> onePage ? Optional.empty() : Optional.of(several() ? PinRefusal.SEVERAL_PAGES : PinRefusal.AFFAIR_ON_SEVERAL_PAGES);
			case OpenDiagram.AFFAIR -> PrintedPlaces.isOnePage(Figures.of(drawn.derivation())) ? Optional.of(PinRefusal.WHOLE_IS_ONE_PAGE)
					: onePage ? Optional.empty() : Optional.of(PinRefusal.AFFAIR_ON_SEVERAL_PAGES);
			default -> Optional.empty();
		};
	}

	private boolean several() {
		return drawn.derivation().subAffairs().size() > 1;
	}

	/** The 図 of the page that the diagram is: that of its 業務 where it is one of several, else the one of all pages. */
	private Pins pins() {
		return new Pins(drawn.derivation(), OpenDiagram.of(diagram).subject() instanceof SubAffair affair && several() ? Optional.of(affair) : Optional.empty());
	}

	/** Puts what the text pins to its place, and nothing else; how many were moved, none where pins are not for this diagram. */
	public int takePins() {
		if (pinRefusal().isPresent()) {
			return 0;
		}
		Map<Node, Place> pins = pins().places();
		return FrameGrowth.without(diagram, () -> {
			reach(pins);
			int moved = put((thing, frame) -> Optional.ofNullable(pins.get(thing)).filter(place -> frame || !drawn.isFrame(thing)), (thing, frame) -> Optional.empty());
			holdContents();
			return moved;
		});
	}

	/** Every frame begins to the left of what is pinned in it and above, outermost first; what is not pinned goes with it. */
	private void reach(Map<Node, Place> pins) {
		for (int i = 0; i < Notation.of(diagram).size(); i++) {
			Notation.Placed view = Notation.of(diagram).get(i);
			List<Place> wanted = view.frame() && drawn.isFrame(view.subject()) ? within(view.subject(), pins) : List.of();
			if (!wanted.isEmpty()) {
				int levels = levels(view.subject());
				int left = (int) Math.round(wanted.stream().mapToDouble(Place::x).min().orElseThrow() * PIXELS);
				int top = (int) Math.round(wanted.stream().mapToDouble(Place::y).min().orElseThrow() * PIXELS);
				view.moveTo(left < view.x() + levels * Notation.INSET_LEFT ? left - levels * GAP : view.x(), top < view.y() + levels * Notation.INSET_TOP ? top - levels * TITLE : view.y());
			}
		}
	}

	private List<Place> within(EObject frame, Map<Node, Place> pins) {
		List<Place> places = new ArrayList<>();
		for (EObject thing : drawn.inside(frame)) {
			Optional.ofNullable(pins.get(thing)).ifPresent(places::add);
			places.addAll(within(thing, pins));
		}
		return places;
	}

	/** How many frames lie around the innermost things of a frame, with itself. */
	private int levels(EObject frame) {
		return 1 + drawn.inside(frame).stream().filter(drawn::isFrame).mapToInt(this::levels).max().orElse(0);
	}

	/** The text pins every node where it stands in the diagram; how many, none where pins are not for this diagram. Frames follow from what is in them. */
	public int pinAll() {
		if (pinRefusal().isPresent()) {
			return 0;
		}
		Map<Node, Place> places = new LinkedHashMap<>();
		for (Notation.Placed view : Notation.of(diagram)) {
			if (!view.frame() && view.subject() instanceof Node node && drawn.isDrawn(node) && !drawn.isFrame(node)) {
				places.putIfAbsent(node, new Place(view.x() / PIXELS, view.y() / PIXELS));
			}
		}
		pins().pin(onPage(places));
		return places.size();
	}

	/** As they are where they all lie on the page; else moved and made smaller, all alike. */
	private static Map<Node, Place> onPage(Map<Node, Place> places) {
		double left = places.values().stream().mapToDouble(Place::x).min().orElse(0);
		double top = places.values().stream().mapToDouble(Place::y).min().orElse(0);
		double right = places.values().stream().mapToDouble(Place::x).max().orElse(0);
		double bottom = places.values().stream().mapToDouble(Place::y).max().orElse(0);
		if (left >= 0 && top >= 0 && right <= RIGHT && bottom <= BOTTOM) {
			return places;
		}
		double factor = Math.min(1, Math.min(WIDTH / Math.max(1, right - left), HEIGHT / Math.max(1, bottom - top)));
		Map<Node, Place> fitting = new LinkedHashMap<>();
		places.forEach((node, place) -> fitting.put(node, place.plus(-left, -top).scaled(factor).plus(LEFT, TOP)));
		return fitting;
	}

	/** Frames first, for what is in a frame counts from its corner. Each view of a thing is asked for once, as its frame and as a node. */
	private int put(BiFunction<EObject, Boolean, Optional<Place>> places, BiFunction<EObject, Boolean, Optional<Box>> sizes) {
		int moved = 0;
		for (int i = 0; i < Notation.of(diagram).size(); i++) {
			List<Notation.Placed> views = Notation.of(diagram);
			Notation.Placed view = views.get(i);
			boolean first = views.subList(0, i).stream().noneMatch(other -> other.subject() == view.subject() && other.frame() == view.frame());
			Optional<Place> place = places.apply(view.subject(), view.frame());
			if (first && place.isPresent()) {
				view.moveTo((int) Math.round(place.get().x() * PIXELS), (int) Math.round(place.get().y() * PIXELS));
				sizes.apply(view.subject(), view.frame()).ifPresent(box -> view.resizeTo((int) Math.round(box.width() * PIXELS), (int) Math.round(box.height() * PIXELS)));
				moved++;
			}
		}
		return moved;
	}
}
