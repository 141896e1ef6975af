package org.nagare.sirius.arrangement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.geometry.Box;
import org.nagare.model.Node;
import org.nagare.sirius.diagram.Drawn;
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

	/** How large something is at least that has not been drawn yet, and what lies between two such things, in pixels. */
	private static final int LEAST_WIDTH = 130;
	private static final int LEAST_HEIGHT = 50;
	private static final int GAP = 20;

	private final EObject diagram;
	private final Drawn drawn;

	public Arrangement(EObject diagram) {
		this.diagram = diagram;
		this.drawn = ProjectState.drawn(diagram);
	}

	/** Puts every view where the print has its thing and makes it as large, lines too; how many were moved. */
	public int takeFromPrint() {
		PrintedPlaces print = new PrintedPlaces(drawn);
		int moved = put((thing, frame) -> print.of(thing, frame).map(box -> new Place(box.x(), box.y())), print::of);
		putWithin();
		putBelow(print, (int) Math.round(print.height() * PIXELS));
		new Routes(drawn, PIXELS).take(Notation.lines(diagram), print);
		return moved;
	}

	/** What was made in a frame and is not printed stands below what is, and the frames around it are as high as that takes. */
	private void putWithin() {
		for (Notation.Placed frame : Notation.of(diagram)) {
			List<EObject> loose = frame.frame() && drawn.isFrame(frame.subject()) ? drawn.looseIn(Optional.of(frame.subject())) : List.of();
			int left = GAP;
			int top = frame.height();
			for (Notation.Placed view : Notation.of(diagram).stream().filter(view -> view.isIn(frame) && loose.contains(view.subject())).toList()) {
				int width = Math.max(view.width(), LEAST_WIDTH);
				if (left > GAP && left + width > frame.width()) {
					left = GAP;
					top += LEAST_HEIGHT + GAP;
				}
				view.moveTo(frame.x() + left, frame.y() + top);
				left += width + GAP;
			}
		}
		List<Notation.Placed> views = Notation.of(diagram);
		for (Notation.Placed frame : views.reversed()) {
			int bottom = views.stream().filter(view -> view.isIn(frame)).mapToInt(view -> view.y() + Math.max(view.height(), LEAST_HEIGHT)).max().orElse(0);
			if (drawn.isFrame(frame.subject()) && bottom > frame.y() + frame.height()) {
				frame.resizeTo(frame.width(), bottom + GAP - frame.y());
			}
		}
	}

	/** What the print tells beside its picture, or not at all, stands below it. */
	private void putBelow(PrintedPlaces print, int top) {
		int next = top;
		for (Notation.Placed view : Notation.of(diagram)) {
			if (!print.has(view.subject()) && view.left() == 0 && view.top() == 0) {
				view.moveTo((int) Math.round(LEFT * PIXELS), next);
				next += Math.max(view.height(), LEAST_HEIGHT) + GAP;
			}
		}
	}

	/** Puts what the text pins to its place, and nothing else. */
	public int takePins() {
		Map<Node, Place> pins = Pins.of(drawn);
		return put((thing, frame) -> Optional.ofNullable(pins.get(thing)).filter(place -> frame || !drawn.isFrame(thing)), (thing, frame) -> Optional.empty());
	}

	/** The text pins every node where it stands in the diagram. Frames follow from what is in them. */
	public int pinAll() {
		Map<Node, Place> places = new LinkedHashMap<>();
		for (Notation.Placed view : Notation.of(diagram)) {
			if (!view.frame() && view.subject() instanceof Node node && drawn.isDrawn(node) && !drawn.isFrame(node)) {
				places.putIfAbsent(node, new Place(view.x() / PIXELS, view.y() / PIXELS));
			}
		}
		new Pins(drawn.derivation()).pin(onPage(places));
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
