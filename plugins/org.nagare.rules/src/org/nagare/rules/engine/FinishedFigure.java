package org.nagare.rules.engine;

import java.util.List;
import java.util.stream.Stream;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;

/**
 * What is to be known about the official figure once it is laid out. That takes longer than all rules together, so it is done only where it
 * can have faults: where the text asks for places, or says so much in one place that a page of it may be too small to read. Of any other
 * figure the layout sees to it that it has none.
 */
final class FinishedFigure {

	/** So many letters in one place fit on a page with everything else: a box of them is legible beside another. */
	private static final int MUCH = 120;

	private FinishedFigure() {
	}

	static List<FigureFault> faults(Figure figure) {
		boolean places = !figure.wishes().pins().isEmpty() || !figure.wishes().columns().isEmpty();
		return places || saysMuch(figure) ? Figures.faults(List.of(figure), List.of(Figures.layOut(figure))) : List.of();
	}

	private static boolean saysMuch(Figure figure) {
		Stream<String> names = figure.elementsByKey().values().stream().map(FigureElement::label);
		Stream<String> carried = figure.flows().stream().flatMap(flow -> Stream.of(flow.payload(), flow.condition()));
		Stream<String> links = figure.links().stream().map(link -> link.label());
		return Stream.of(names, carried, links).flatMap(each -> each).anyMatch(words -> words.length() > MUCH);
	}
}
