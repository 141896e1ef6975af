package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.layout.ElkDrawingEngine;
import org.nagare.figure.layout.KeptDrawings;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.FigureStep;
import org.nagare.figure.text.JapaneseMetrics;

/** While a text is being written each figure is what it would be if it were drawn alone, and nothing is drawn for what no drawing shows. */
class KeptDrawingsTest {

	private int drawn;
	private final KeptDrawings drawings = new KeptDrawings((figure, style, known, heights) -> {
		drawn++;
		return new ElkDrawingEngine(new JapaneseMetrics()).draw(figure, style, known, heights);
	});

	static Stream<Figure> figures() {
		return ProjectExamples.all().stream().map(Examples.Example::figure);
	}

	private LaidOutFigure shown(Figure figure, Optional<LaidOutFigure> earlier) {
		drawn = 0;
		LaidOutFigure laidOut = Figures.layOut(List.of(figure), earlier, PageFormat.A4_LANDSCAPE, drawings);
		assertEquals(Figures.layOut(figure, earlier), laidOut);
		return laidOut;
	}

	@ParameterizedTest
	@MethodSource("figures")
	void aSentenceIsNotDrawnAndWhatIsDrawnIsDrawnAnew(Figure figure) {
		LaidOutFigure first = shown(figure, Optional.empty());
		assertTrue(drawn > 0);
		LaidOutFigure calm = shown(figure, Optional.of(first));
		LaidOutFigure again = shown(figure, Optional.of(calm));
		assertEquals(calm, again, "a figure that stays as it is");
		LaidOutFigure told = shown(told(figure, "新"), Optional.of(again));
		assertEquals(0, drawn, "only the 備考 says something else");
		assertTrue(!told.equals(again));
		shown(figure, Optional.of(told));
		assertEquals(0, drawn);
		if (!figure.flows().isEmpty()) {
			Figure less = without(figure, figure.flows().getLast());
			LaidOutFigure other = shown(less, Optional.of(told));
			// Where there are several pages it is seen whether the rest needs fewer.
			assertTrue(drawn == 0 || told.pages().size() > 1, "what has gone is taken out of the picture");
			shown(figure, Optional.of(other));
		}
	}

	/** The first sentence says more, as after a key. */
	private static Figure told(Figure figure, String more) {
		List<FigureSection> sections = new ArrayList<>();
		boolean done = false;
		for (FigureSection section : figure.sections()) {
			List<FigureStep> steps = new ArrayList<>(section.steps());
			if (!done && !steps.isEmpty()) {
				FigureStep step = steps.getFirst();
				steps.set(0, new FigureStep(step.key(), step.number(), more + step.sentence(), step.remarks()));
				done = true;
			}
			sections.add(new FigureSection(section.key(), section.heading(), section.title(), steps));
		}
		return new Figure(figure.key(), done ? figure.title() : more + figure.title(), figure.elements(), figure.flows(), figure.links(), sections, figure.wishes());
	}

	private static Figure without(Figure figure, FigureFlow flow) {
		List<FigureFlow> flows = figure.flows().stream().filter(each -> each != flow).toList();
		return new Figure(figure.key(), figure.title(), figure.elements(), flows, figure.links(), figure.sections(), figure.wishes());
	}
}
