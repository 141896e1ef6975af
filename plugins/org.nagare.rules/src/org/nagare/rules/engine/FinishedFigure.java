package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.model.Column;
import org.nagare.model.FigureLayout;
import org.nagare.model.Pin;
import org.nagare.model.derivation.AssessmentDerivation;

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

	/** @param layout as it is printed */
	static List<FigureFault> faults(Figure figure, AssessmentDerivation derivation, Function<Figure, PrintedFigures.Printed> layout) {
		if (!asksForPlaces(derivation) && !saysMuch(figure)) {
			return List.of();
		}
		PrintedFigures.Printed printed = layout.apply(figure);
		List<FigureFault> faults = new ArrayList<>(printed.faults());
		faults.addAll(Figures.unusedWishes(derivation, printed.laidOut()));
		return faults;
	}

	private static boolean asksForPlaces(AssessmentDerivation derivation) {
		return derivation.statements(FigureLayout.class).stream().flatMap(layout -> layout.getEntries().stream()).anyMatch(entry -> entry instanceof Pin || entry instanceof Column);
	}

	private static boolean saysMuch(Figure figure) {
		Stream<String> names = figure.elementsByKey().values().stream().map(FigureElement::label);
		Stream<String> carried = figure.flows().stream().flatMap(flow -> Stream.of(flow.payload(), flow.condition()));
		Stream<String> links = figure.links().stream().map(link -> link.label());
		return Stream.of(names, carried, links).flatMap(each -> each).anyMatch(words -> words.length() > MUCH);
	}
}
