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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** Nothing overlaps, overflows or is too small; nothing of the figure is lost on the way to the pages. */
class GeometryTest {
	static Stream<Examples.Example> examples() {
		return Stream.concat(Examples.all().stream(), ProjectExamples.all().stream());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesAreClean(Examples.Example example) {
		assertClean(example.figure(), example.name());
	}

	/** Small figures fit on a page, large ones are split: both have their own ways to go wrong. All seeds that fail are named. */
	@ParameterizedTest
	@CsvSource({ "16, 100", "80, 200" })
	void randomFiguresAreClean(int greatestNodes, int seeds) {
		List<String> problems = LongStream.rangeClosed(1, seeds).parallel().boxed()
				.flatMap(seed -> problems(RandomFigures.of(seed, greatestNodes)).stream().map(problem -> "seed " + seed + ": " + problem)).toList();
		assertEquals(List.of(), problems);
	}

	/** A step whose flows are too many for a page goes on on the next, and says so. */
	@Test
	void aStepIsSplitWhereItsFlowsAreTooManyForAPage() {
		FigureBuilder builder = new FigureBuilder();
		for (int i = 1; i <= 9; i++) {
			builder.with(FigureBuilder.frame("団体" + i, FrameKind.ORGANIZATION, Place.OTHER_BODY, FigureBuilder.node("第" + i + "の団体の窓口", NodeKind.PUBLIC_BODY, Place.OTHER_BODY)));
		}
		for (int i = 1; i <= 6; i++) {
			builder.specific(1, "住民の異動の記録その" + i, "第" + i + "の団体の窓口", "第" + (i + 1) + "の団体の窓口", "第" + (i + 2) + "の団体の窓口", "第" + (i + 3) + "の団体の窓口");
		}
		Figure figure = builder.build("多すぎる流れ");
		LaidOutFigure laidOut = Figures.layOut(figure);
		assertEquals(List.of(), problems(figure));
		assertTrue(laidOut.pages().size() > 1);
		assertEquals("多すぎる流れ", laidOut.pages().get(0).title());
		laidOut.pages().stream().skip(1).forEach(page -> assertTrue(page.title().endsWith("(続き)"), page.title()));
	}

	private static void assertClean(Figure figure, String name) {
		assertEquals(List.of(), problems(figure), name);
	}

	/** What a reader would stumble over on any page, and what is on none. */
	private static List<String> problems(Figure figure) {
		LaidOutFigure laidOut = Figures.layOut(figure);
		List<String> problems = new ArrayList<>();
		Set<String> drawn = new LinkedHashSet<>();
		for (LaidOutPage page : laidOut.pages()) {
			Figures.check(page).forEach(problem -> problems.add("page " + page.key() + ": " + problem));
			page.drawing().arrows().forEach(arrow -> {
				drawn.addAll(arrow.flows());
				drawn.add(arrow.key());
				arrow.badge().ifPresent(badge -> arrow.payload().filter(payload -> payload.box().x() < badge.box().right())
						.ifPresent(payload -> problems.add("not right of its number: " + payload.lines())));
			});
			page.drawing().nodes().forEach(node -> drawn.add(node.key()));
		}
		List<String> wanted = new ArrayList<>();
		figure.flows().forEach(flow -> wanted.add(flow.key()));
		figure.links().forEach(link -> wanted.add(link.key()));
		figure.nodes().forEach(node -> wanted.add(node.key()));
		wanted.stream().filter(key -> !drawn.contains(key)).forEach(key -> problems.add("not drawn: " + key));
		return problems;
	}
}
