package org.nagare.sirius.arrangement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedFrame;
import org.nagare.figure.geometry.PlacedNode;
import org.nagare.figure.geometry.Transform;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.sirius.diagram.Drawn;

/**
 * Where the print has everything. A figure that is printed on several pages has some things on more than one of them, and a diagram has each once; it is
 * laid out for a diagram on paper that is large enough for all of it.
 */
final class PrintedPlaces {

	/** How high a line of the name of a frame is drawn, in millimetres. */
	private static final double NAME_LINE = 3.6;
	/** Where the picture of a figure begins that is not as printed. */
	private static final double LEFT = 12;
	private static final double TOP = 20;

	private final Drawn drawn;
	private final Map<EObject, Box> boxes = new LinkedHashMap<>();
	/** Nodes of things within their own frames. */
	private final Map<EObject, Box> inner = new LinkedHashMap<>();
	private final List<PlacedArrow> arrows;
	private final List<Box> names;
	private final double height;

	PrintedPlaces(Drawn drawn) {
		this.drawn = drawn;
		List<LaidOutPage> printed = pictures(Figures.layOut(drawn.figure()));
		Drawing drawing = printed.size() == 1 ? printed.get(0).drawing() : whole(drawn.figure());
		for (PlacedFrame frame : drawing.frames()) {
			drawn.thing(frame.key()).ifPresent(thing -> boxes.put(thing, frame.box()));
		}
		for (PlacedNode node : drawing.nodes()) {
			drawn.thing(node.key()).ifPresent(thing -> (boxes.containsKey(thing) ? inner : boxes).put(thing, node.box()));
		}
		this.arrows = drawing.arrows();
		this.names = drawing.frames().stream().map(PrintedPlaces::name).toList();
		this.height = Math.max(printed.get(0).height(), drawing.bounds().bottom() + TOP);
	}

	/** Whether all that the figure draws is printed on one page. */
	static boolean isOnePage(Figure figure) {
		return pictures(Figures.layOut(figure)).size() == 1;
	}

	/** Pins say where on the pages things stand, and this is none of them. */
	private static Drawing whole(Figure figure) {
		Figure unpinned = figure.with(figure.wishes().with(List.of()));
		PageFormat page = PageFormat.A4_LANDSCAPE;
		List<LaidOutPage> pages;
		do {
			page = new PageFormat(2 * page.width(), 2 * page.height(), page.margin());
			pages = pictures(Figures.layOut(List.of(unpinned), Optional.empty(), page));
		} while (pages.size() > 1);
		Drawing drawing = pages.get(0).drawing();
		return drawing.moved(new Transform(1, LEFT - drawing.bounds().x(), TOP - drawing.bounds().y()));
	}

	/** Pages of nothing but (備考) have no picture. */
	private static List<LaidOutPage> pictures(LaidOutFigure figure) {
		List<LaidOutPage> pictures = figure.pages().stream().filter(page -> !page.drawing().nodes().isEmpty()).toList();
		return pictures.isEmpty() ? figure.pages().subList(0, 1) : pictures;
	}

	/** A diagram has the name of a frame in the middle of its upper edge. */
	private static Box name(PlacedFrame frame) {
		return new Box(frame.box().x(), frame.box().y(), frame.box().width(), Math.max(1, frame.title().lines().size()) * NAME_LINE);
	}

	/** Where the view of a thing stands, be it its frame or the node within that. */
	Optional<Box> of(EObject thing, boolean frame) {
		return Optional.ofNullable(frame ? boxes.get(thing) : inner.getOrDefault(thing, boxes.get(thing)));
	}

	/** Where lines of the thing end: at the node, if it is one within its own frame. */
	Optional<Box> end(EObject thing) {
		return of(thing, false);
	}

	boolean has(EObject thing) {
		return boxes.containsKey(thing);
	}

	List<PlacedArrow> arrows() {
		return arrows;
	}

	/** What is drawn beside the lines. */
	WordsPlaces.Surroundings surroundings() {
		List<Box> things = new ArrayList<>(names);
		things.addAll(inner.values());
		List<Box> frames = new ArrayList<>();
		boxes.forEach((thing, box) -> (drawn.isFrame(thing) ? frames : things).add(box));
		return new WordsPlaces.Surroundings(things, frames);
	}

	/** Of the page, or of the whole picture. */
	double height() {
		return height;
	}
}
