package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureElement;
import org.nagare.figure.model.FrameKind;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;

/** Nothing overlaps, overflows or is too small; nothing of the figure is lost on the way to the pages. */
class GeometryTest {
	/** One of so many random figures is drawn; {@code -Dsampled=1} draws each. */
	private static final int SAMPLED = Integer.getInteger("sampled", 16);

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
		List<String> problems = LongStream.rangeClosed(1, seeds).filter(seed -> seed % SAMPLED == 0).parallel().boxed()
				.flatMap(seed -> Reading.problems(RandomFigures.of(seed, greatestNodes)).stream().map(problem -> "seed " + seed + ": " + problem)).toList();
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
		assertEquals(List.of(), Reading.problems(figure));
		assertTrue(laidOut.pages().size() > 1);
		assertEquals("多すぎる流れ", laidOut.pages().get(0).title());
		laidOut.pages().stream().skip(1).forEach(page -> assertTrue(page.title().endsWith("(続き)"), page.title()));
	}

	/** Sixteen systems with a contractor each, one step with one arrow: the links alone are too much for a page. */
	@Test
	void linksAreDividedAlsoBesideASingleArrow() {
		FigureBuilder builder = new FigureBuilder().with(FigureBuilder.node("住民", NodeKind.DATA_SUBJECT, Place.PERSON));
		for (int i = 1; i <= 16; i++) {
			builder.with(FigureBuilder.system("業務の管理システム" + i), FigureBuilder.node("株式会社業者" + i, NodeKind.CONTRACTOR, Place.CONTRACTOR));
			builder.link(Relation.ACCESS, "システム" + i + "の保守", "業務の管理システム" + i, "株式会社業者" + i);
		}
		Figure figure = builder.specific(1, "届出", "住民", "業務の管理システム1").build("多くの委託");
		assertClean(figure, "links");
		assertTrue(Figures.layOut(figure).pages().size() > 1);
	}

	@Test
	void thingsThatNothingMeetsAreDivided() {
		FigureBuilder builder = new FigureBuilder();
		FigureElement[] systems = IntStream.rangeClosed(1, 60).mapToObj(i -> FigureBuilder.system("業務の管理に関するシステム" + i)).toArray(FigureElement[]::new);
		builder.with(FigureBuilder.frame("市", FrameKind.ASSESSING_BODY, Place.ASSESSING_BODY, systems));
		assertClean(builder.build("多くのシステム"), "things");
	}

	@Test
	void aWayThatIsTooLongGoesOnOnTheNextPage() {
		FigureBuilder builder = new FigureBuilder();
		String[] path = IntStream.rangeClosed(1, 31).mapToObj(i -> "業務の管理に関するシステム" + i).toArray(String[]::new);
		for (String system : path) {
			builder.with(FigureBuilder.system(system));
		}
		Figure figure = builder.specific(1, "届出の記録", path).build("長い道");
		assertClean(figure, "way");
		List<LaidOutPage> pages = Figures.layOut(figure).pages();
		assertTrue(pages.size() > 1);
		pages.stream().skip(1).forEach(page -> assertTrue(page.title().endsWith("(続き)"), page.title()));
	}

	/** A flow whose step the notes do not know is drawn all the same. */
	@Test
	void aFlowWithoutANoteHasAPage() {
		Figure large = LargeExamples.sixtyNodes();
		assertClean(new Figure(large.key(), large.title(), large.elements(), large.flows(), large.links(), large.sections().subList(2, 12)), "without notes");
	}

	private static void assertClean(Figure figure, String name) {
		assertEquals(List.of(), Reading.problems(figure), name);
	}
}
