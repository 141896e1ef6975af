package org.nagare.figure.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.EntrustmentLink;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.Wishes;

/**
 * Draws nothing twice while a text is being written: most of what is typed are sentences, which stand in the 備考 and in no drawing. What the last
 * figure asked for is kept, and nothing else; what is answered is what drawing it again would give. For one thread at a time.
 */
public final class KeptDrawings implements DrawingEngine {
	private final DrawingEngine engine;
	private Map<Wanted, Drawing> before = Map.of();
	private Map<Wanted, Drawing> now = new HashMap<>();

	/** All that a drawing follows from; neither titles nor sentences are in it. */
	private record Wanted(List<FigureElement> elements, List<FigureFlow> flows, List<EntrustmentLink> links, Wishes wishes, DrawingStyle style, Map<String, Point> known,
			Map<String, Double> heights) {
	}

	public KeptDrawings(DrawingEngine engine) {
		this.engine = engine;
	}

	/** Another figure begins: what the one before did not ask for is forgotten. */
	public void begin() {
		before = now;
		now = new HashMap<>();
	}

	@Override
	public Drawing draw(Figure figure, DrawingStyle style, Map<String, Point> known, Map<String, Double> heights) {
		Wanted wanted = new Wanted(figure.elements(), figure.flows(), figure.links(), figure.wishes(), style, Map.copyOf(known), Map.copyOf(heights));
		Drawing drawing = before.get(wanted);
		if (drawing == null) {
			drawing = now.get(wanted);
		}
		if (drawing == null) {
			drawing = engine.draw(figure, style, known, heights);
		}
		now.put(wanted, drawing);
		return drawing;
	}
}
