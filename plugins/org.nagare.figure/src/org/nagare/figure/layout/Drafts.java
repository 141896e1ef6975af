package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;

/** What one page shows, drawn in several styles; each drawing is made when it is first asked for, and only once. */
final class Drafts {
	/** From roomy to narrow. */
	static final List<DrawingStyle> STYLES = List.of(new DrawingStyle(true, 8, 8), new DrawingStyle(true, 7, 6),
			new DrawingStyle(true, 6, 5), new DrawingStyle(false, 7, 6), new DrawingStyle(false, 6, 5));
	/** What it is worth, in crossings, that contractors stand below the others. */
	private static final double CALM = 12;
	/** Narrow lines tear names apart; a later style has to be worth it. */
	private static final double NARROWER = 2;
	private final Figure part;
	private final Figure drawnAs;
	private final DrawingEngine engine;
	private final GeometryCheck check;
	private final Map<String, Point> known;
	private final CalmOrder order;
	private final List<List<Draft>> drawn = new ArrayList<>();

	/**
	 * @param problems how much is wrong with the drawing
	 * @param cost of the style, and of an order that is not the calm one
	 */
	record Draft(Drawing drawing, int problems, double cost, boolean calm) {
	}

	/**
	 * @param wishes those of the part that the drawings follow; what cannot be met would only turn the others round
	 * @param known upper left corners in an earlier drawing, whose order is kept
	 */
	Drafts(Figure part, Wishes wishes, DrawingEngine engine, GeometryCheck check, Map<String, Point> known) {
		this.part = part;
		this.drawnAs = part.with(wishes);
		this.engine = engine;
		this.check = check;
		this.known = known;
		Set<String> pinned = drawnAs.wishes().pins().stream().map(Wishes.Pin::key).collect(Collectors.toSet());
		this.order = new CalmOrder(drawnAs, key -> known.containsKey(key) || pinned.contains(key));
	}

	Figure part() {
		return part;
	}

	int styles() {
		return STYLES.size();
	}

	/** The drawing that crosses least, and where that is not calm another that is calmer. */
	List<Draft> of(int style) {
		while (drawn.size() <= style) {
			int next = drawn.size();
			Drawing free = engine.draw(drawnAs, STYLES.get(next), known, Map.of());
			drawn.add(order.isKept(free) ? List.of(draft(free, next))
					: List.of(draft(engine.draw(drawnAs, STYLES.get(next), known, order.heights(free)), next), draft(free, next)));
		}
		return drawn.get(style);
	}

	private Draft draft(Drawing drawing, int style) {
		boolean calm = order.isKept(drawing);
		return new Draft(drawing, check.check(drawing).size(), style * NARROWER + (calm ? 0 : CALM), calm);
	}
}
