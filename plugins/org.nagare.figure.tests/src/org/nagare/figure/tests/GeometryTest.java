package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.check.GeometryProblem;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;

/** Nothing overlaps, overflows or is too small; nothing of the figure is lost on the way to the pages. */
class GeometryTest {
	static Stream<Examples.Example> examples() {
		return Stream.concat(Examples.all().stream(), ProjectExamples.all().stream());
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 100);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreClean(Examples.Example example) {
		assertClean(example.figure(), example.name());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void randomFiguresAreClean(long seed) {
		assertClean(RandomFigures.of(seed, 16), "seed " + seed);
	}

	@Test
	void sixtyNodesAndAHundredAndTwentyFlowsAreClean() {
		assertClean(RandomFigures.of(4711, 60, 120), "seed 4711");
	}

	/**
	 * Pinned: a single step whose three flows pass many bodies one after the other is wider than a page at 7 pt and cannot
	 * be split further. It is the only fault among the first hundred seeds of up to sixty nodes; once it is gone, this
	 * test says so.
	 */
	@Test
	void aStepThatCannotBeSplitIsReportedAsIllegible() {
		List<String> problems = new ArrayList<>();
		Figures.layOut(RandomFigures.of(6, 60)).pages()
				.forEach(page -> Figures.check(page).forEach(problem -> problems.add(problem.toString())));
		assertEquals(List.of("ILLEGIBLE: 4"), problems);
	}

	private static void assertClean(Figure figure, String name) {
		LaidOutFigure laidOut = Figures.layOut(figure);
		List<GeometryProblem> problems = new ArrayList<>();
		Set<String> drawn = new LinkedHashSet<>();
		for (LaidOutPage page : laidOut.pages()) {
			problems.addAll(Figures.check(page));
			page.drawing().arrows().forEach(arrow -> {
				drawn.addAll(arrow.flows());
				drawn.add(arrow.key());
			});
			page.drawing().nodes().forEach(node -> drawn.add(node.key()));
		}
		assertEquals(List.of(), problems, name);
		for (FigureFlow flow : figure.flows()) {
			assertTrue(drawn.contains(flow.key()), () -> name + ": not drawn: " + flow);
		}
		figure.links().forEach(link -> assertTrue(drawn.contains(link.key()), () -> name + ": not drawn: " + link));
		figure.nodes().forEach(node -> assertTrue(drawn.contains(node.key()), () -> name + ": not drawn: " + node));
	}
}
