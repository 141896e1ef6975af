package org.nagare.rules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.KeptDrawings;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.model.Assessment;

/** The figures of a project as they are printed, for who looks at it again and again: of an assessment nothing is drawn that was drawn at the look before. */
public final class PrintedFigures {

	private final Map<String, KeptDrawings> drawings = new HashMap<>();

	/** How the figure of an assessment is laid out. */
	Function<Figure, LaidOutFigure> of(Assessment assessment) {
		KeptDrawings kept = drawings.computeIfAbsent(String.valueOf(assessment.getName()), name -> Figures.keptDrawings());
		return figure -> Figures.layOut(List.of(figure), Optional.empty(), PageFormat.A4_LANDSCAPE, kept);
	}
}
