package org.nagare.figure.layout;

import java.util.Optional;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.model.Figure;

/** Lays a figure out on pages. */
public interface FigureLayout {
	/** From the figure alone. */
	default LaidOutFigure layOut(Figure figure) {
		return layOut(figure, Optional.empty());
	}

	/** What an earlier figure has drawn stays where it was, unless something is in its way. */
	LaidOutFigure layOut(Figure figure, Optional<LaidOutFigure> earlier);
}
