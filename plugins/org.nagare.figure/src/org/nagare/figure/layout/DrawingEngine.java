package org.nagare.figure.layout;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.model.Figure;

/** Finds places and routes for one drawing, without regard to any page. */
public interface DrawingEngine {
	Drawing draw(Figure figure, DrawingStyle style);
}
