package org.nagare.figure.layout;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;

/** Lays a figure out on pages. */
public interface FigureLayout {
	LaidOutFigure layOut(Figure figure);
}
