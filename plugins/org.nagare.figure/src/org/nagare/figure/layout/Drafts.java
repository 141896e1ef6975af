package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Place;

/** What one page shows, drawn in several styles; each drawing is made when it is first asked for, and only once. */
final class Drafts {
	/** From roomy to narrow. */
	private static final List<DrawingStyle> STYLES = List.of(new DrawingStyle(true, 8, 8, false), new DrawingStyle(true, 7, 6, false),
			new DrawingStyle(true, 6, 5, false), new DrawingStyle(false, 7, 6, false), new DrawingStyle(false, 6, 5, false));
	/** Contractors belong below the others, unless that costs more crossings than the calm is worth. */
	private static final DrawingStyle CALMEST = new DrawingStyle(true, 8, 8, true);
	private static final double CALM = 4;
	/** Narrow lines tear names apart; a later style has to be worth it. */
	private static final double NARROWER = 2;
	private final List<DrawingStyle> styles = new ArrayList<>();
	private final Figure part;
	private final DrawingEngine engine;
	private final GeometryCheck check;
	private final Map<String, Point> known;
	private final List<Draft> drawn = new ArrayList<>();

	/**
	 * @param problems how much is wrong with the drawing
	 * @param cost of the style
	 * @param rivalled whether the next style has to be looked at whatever this one is worth
	 */
	record Draft(Drawing drawing, int problems, double cost, boolean rivalled) {
	}

	/** @param known upper left corners in an earlier drawing, whose order is kept */
	Drafts(Figure part, DrawingEngine engine, GeometryCheck check, Map<String, Point> known) {
		this.part = part;
		this.engine = engine;
		this.check = check;
		this.known = known;
		boolean bound = !known.isEmpty() || !part.wishes().pins().isEmpty() || !part.wishes().columns().isEmpty();
		if (!bound && part.elements().stream().anyMatch(element -> element.place() == Place.CONTRACTOR)) {
			styles.add(CALMEST);
		}
		styles.addAll(STYLES);
	}

	Figure part() {
		return part;
	}

	int count() {
		return styles.size();
	}

	Draft get(int index) {
		while (drawn.size() <= index) {
			DrawingStyle style = styles.get(drawn.size());
			Drawing drawing = engine.draw(part, style, known);
			boolean calmest = style.contractorsBelow();
			double cost = calmest ? -CALM : STYLES.indexOf(style) * NARROWER;
			drawn.add(new Draft(drawing, check.check(drawing).size(), cost, calmest));
		}
		return drawn.get(index);
	}
}
