package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.ArrowStyle;
import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.geometry.PlacedArrow;
import org.nagare.figure.geometry.PlacedLegend;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.LegendEntry;
import org.nagare.figure.view.Difference;
import org.nagare.figure.view.View;

/** The 凡例 says what is on the page, and leaves the heading its room. */
class LegendTest {
	static Stream<ProjectExamples.Read> assessments() {
		return ProjectExamples.derivations().stream();
	}

	/** The システム概要図 has the longest of all. */
	@ParameterizedTest
	@MethodSource("assessments")
	void aLongLegendLeavesTheHeadingItsRoom(ProjectExamples.Read read) {
		Figure figure = Figures.of(read.derivation(), new View.Systems(), Optional.empty()).getFirst();
		for (LaidOutPage page : Figures.layOut(figure).pages()) {
			assertTrue(page.heading().lines().size() <= 2, page.heading().lines().toString());
			assertEquals(List.of(), Figures.check(page));
			assertIsSet(page.legend());
		}
	}

	private static void assertIsSet(PlacedLegend legend) {
		List<Box> words = new ArrayList<>(List.of(legend.title().box()));
		for (PlacedLegend.Sample sample : legend.samples()) {
			words.add(sample.words().box());
			words.add(new Box(sample.from().x(), sample.from().y() - 1.7, sample.to().x() - sample.from().x(), 3.4));
		}
		for (Box box : words) {
			assertTrue(legend.box().grown(0.01).contains(new Box(box.x(), box.centreY(), box.width(), 0)), legend.toString());
			// A line of words is as high as a legend of one line: what counts is where the words stand in it.
			Box inked = new Box(box.x(), box.centreY() - 1.5, box.width(), 3);
			assertEquals(1, words.stream().filter(other -> inked.overlaps(new Box(other.x(), other.centreY() - 1.5, other.width(), 3))).count(), legend.toString());
		}
	}

	@Test
	void aShortLegendStaysOneLine() {
		Examples.all().stream().filter(example -> !example.name().equals("difference"))
				.forEach(example -> assertEquals(6, Figures.layOut(example.figure()).pages().getFirst().legend().box().height(), 0.01, example.name()));
	}

	static Stream<Examples.Example> severalPages() {
		return Stream.concat(Examples.all().stream(), ProjectExamples.all().stream()).filter(example -> Figures.layOut(example.figure()).pages().size() > 1);
	}

	/** Links stand on one page of several, and 備考 may have a page without any arrow: no page explains what only another one shows. */
	@ParameterizedTest
	@MethodSource("severalPages")
	void eachPageExplainsWhatItShows(Examples.Example example) {
		for (LaidOutPage page : Figures.layOut(example.figure()).pages()) {
			Set<ArrowStyle> drawn = page.drawing().arrows().stream().map(PlacedArrow::style).collect(Collectors.toSet());
			Set<ArrowStyle> explained = page.legend().samples().stream().filter(sample -> !sample.entry().isOfBoxes()).map(sample -> ArrowStyle.of(sample.entry())).collect(Collectors.toSet());
			assertTrue(explained.containsAll(drawn), page.key() + ": " + drawn + " but " + explained);
			// The two kinds of the form belong together: that a page has none of one is told by them.
			explained.removeAll(Set.of(ArrowStyle.of(LegendEntry.SPECIFIC_PERSONAL_INFORMATION), ArrowStyle.of(LegendEntry.PERSONAL_INFORMATION)));
			assertTrue(drawn.containsAll(explained), page.key() + ": " + explained + " but " + drawn);
			assertEquals(page.drawing().nodes().isEmpty(), page.legend().samples().isEmpty(), page.key());
		}
	}

	/** Every look that something has, and no other. */
	@Test
	void aDifferenceTellsWhatItsLooksMean() {
		Figure now = vaccination();
		Figure before = Insertions.without(now, now.nodes().getFirst().key());
		List<LegendEntry> added = Difference.between(before, now).legend();
		List<LegendEntry> removed = Difference.between(now, before).legend();
		List<LegendEntry> same = Difference.between(now, now).legend();
		assertTrue(added.containsAll(List.of(LegendEntry.ADDED, LegendEntry.UNCHANGED)) && !added.contains(LegendEntry.REMOVED), added.toString());
		assertTrue(removed.containsAll(List.of(LegendEntry.REMOVED, LegendEntry.UNCHANGED)) && !removed.contains(LegendEntry.ADDED), removed.toString());
		assertEquals(List.of(LegendEntry.UNCHANGED), same.stream().filter(LegendEntry::isOfBoxes).toList());
		assertFalse(now.legend().stream().anyMatch(LegendEntry::isOfBoxes));
	}

	/** What a difference tells of the whole figure is no 業務 and gets no page of its own. */
	@Test
	void whatIsToldOfTheWholeStandsWithTheOtherNotes() {
		Figure now = vaccination();
		String contractor = now.nodes().stream().filter(node -> node.kind().isContractor()).findFirst().orElseThrow().key();
		Figure difference = Difference.between(Insertions.without(now, contractor), now);
		assertTrue(difference.sections().stream().anyMatch(section -> section.heading().equals("図全体の変更")));
		LaidOutFigure laidOut = Figures.layOut(difference);
		assertTrue(laidOut.pages().stream().noneMatch(page -> page.title().contains("図全体の変更")), laidOut.pages().stream().map(LaidOutPage::title).toList().toString());
	}

	private static Figure vaccination() {
		return ProjectExamples.all().stream().filter(example -> example.name().contains("予防接種")).findFirst().orElseThrow().figure();
	}
}
