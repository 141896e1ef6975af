package org.nagare.figure.layout;

import java.util.Map;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;
import org.nagare.figure.model.Figure;

/** Finds places and routes for one drawing, without regard to any page. */
public interface DrawingEngine {
	/**
	 * @param known upper left corners in an earlier drawing, whose order is kept
	 * @param heights how far down things are wanted that have no known place; for their order among each other only
	 */
	Drawing draw(Figure figure, DrawingStyle style, Map<String, Point> known, Map<String, Double> heights);
}
