package org.nagare.figure.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.nagare.figure.check.Crossings;
import org.nagare.figure.check.GeometryCheck;
import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.Wishes;
import org.nagare.figure.routing.Straightening;

/** What one page shows, drawn in several styles; each drawing is made when it is first asked for, and only once. */
final class Drafts {
	/** From roomy to narrow. */
	static final List<DrawingStyle> STYLES = List.of(new DrawingStyle(true, 8, 8), new DrawingStyle(true, 7, 6),
			new DrawingStyle(true, 6, 5), new DrawingStyle(false, 7, 6), new DrawingStyle(false, 6, 5));
	/** What it is worth, in crossings, that contractors stand below the others. */
	private static final double CALM = 12;
	/** Narrow lines tear names apart; a later style has to be worth it. */
	private static final double NARROWER = 2;
	/** Up to this number of arrows there is time to draw a page once more for the sake of its crossings. */
	private static final int FEW_ARROWS = 30;
	/** With so many crossings nobody follows the arrows, and the order of the text may be left. */
	private static final int MANY_CROSSINGS = 5;
	/** What the order of the text is worth, in crossings. */
	private static final double TEXT_ORDER = 3;
	private final Figure part;
	private final Figure drawnAs;
	private final DrawingEngine engine;
	private final GeometryCheck check;
	private final Map<String, Point> known;
	private final CalmOrder order;
	private final LevelOrder levels;
	/** Whether there is more than one way to draw the arrows of a stack. */
	private final boolean framed;
	private final List<List<Draft>> drawn = new ArrayList<>();

	/**
	 * @param problems how much is wrong with the drawing
	 * @param cost of the style, and of an order that is not the calm one
	 */
	record Draft(Drawing drawing, int problems, double cost, boolean calm) {
		Draft costing(double more) {
			return new Draft(drawing, problems, cost + more, calm);
		}
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
		this.levels = new LevelOrder(drawnAs);
		this.framed = leadsOutOfInnerFrames(drawnAs);
		Set<String> pinned = drawnAs.wishes().pins().stream().map(Wishes.Pin::key).collect(Collectors.toSet());
		this.order = new CalmOrder(drawnAs, key -> known.containsKey(key) || pinned.contains(key));
	}

	Figure part() {
		return part;
	}

	int styles() {
		return STYLES.size();
	}

	/** The drawing that crosses least, and where that is not calm another that is calmer; with the shorter way out of inner frames likewise. */
	List<Draft> of(int style) {
		while (drawn.size() <= style) {
			int next = drawn.size();
			List<Draft> drafts = new ArrayList<>(drafts(STYLES.get(next), next));
			if (STYLES.get(next).stacked() && framed) {
				drafts.addAll(drafts(STYLES.get(next).shortened(), next));
			}
			if (isTangled(drafts)) {
				drafts(STYLES.get(next).reordered(), next).forEach(draft -> drafts.add(draft.costing(TEXT_ORDER)));
			}
			drawn.add(drafts);
		}
		return drawn.get(style);
	}

	/** Whether each of the calm drawings has too many crossings; what was drawn before keeps its order all the same. */
	private boolean isTangled(List<Draft> drafts) {
		return known.isEmpty() && drafts.getFirst().drawing().arrows().size() <= FEW_ARROWS
				&& drafts.stream().filter(Draft::calm).allMatch(draft -> Crossings.of(draft.drawing()).crossings() >= MANY_CROSSINGS);
	}

	private List<Draft> drafts(DrawingStyle style, int place) {
		List<Draft> drafts = new ArrayList<>();
		Drawing free = engine.draw(drawnAs, style, known, Map.of());
		Map<String, Double> calm = order.isKept(free) ? Map.of() : order.heights(free);
		Drawing drawing = calm.isEmpty() ? free : engine.draw(drawnAs, style, known, calm);
		drafts.add(draft(drawing, place));
		if (!calm.isEmpty()) {
			drafts.add(draft(free, place));
		}
		Map<String, Double> level = drawing.arrows().size() <= FEW_ARROWS && Crossings.of(drawing).crossings() > 0 ? new HashMap<>(levels.heights(drawing)) : Map.of();
		if (!level.isEmpty()) {
			level.putAll(calm);
			drafts.add(draft(engine.draw(drawnAs, style, known, level), place));
		}
		return drafts;
	}

	/** Whether an arrow within a frame leads out of an inner frame to something beside that. */
	private static boolean leadsOutOfInnerFrames(Figure figure) {
		Ancestry ancestry = new Ancestry(figure);
		return ArrowPlan.of(figure).stream().anyMatch(arrow -> !arrow.isLoop() && !ancestry.common(arrow.from(), arrow.to()).equals(Ancestry.WHOLE)
				&& ancestry.branch(arrow.from(), arrow.to()).equals(arrow.from()) != ancestry.branch(arrow.to(), arrow.from()).equals(arrow.to()));
	}

	private Draft draft(Drawing drawn, int style) {
		Drawing drawing = Straightening.of(drawn, check);
		boolean calm = order.isKept(drawing);
		return new Draft(drawing, check.check(drawing).size(), style * NARROWER + (calm ? 0 : CALM), calm);
	}
}
