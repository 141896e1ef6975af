package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.layout.PageFormat;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureFlow;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.LegendEntry;
import org.nagare.figure.view.Difference;
import org.nagare.figure.view.View;

/** The other ways to look at an assessment. */
class ViewTest {
	private static final List<String> NAMES = List.of("業務", "ファイル", "委託", "システム概要");

	static Stream<ProjectExamples.Read> projects() {
		return ProjectExamples.derivations().stream();
	}

	@ParameterizedTest
	@MethodSource("projects")
	void everyViewOfEveryExampleIsClean(ProjectExamples.Read read) {
		for (String name : NAMES) {
			List<Figure> figures = Figures.of(read.derivation(), View.of(name).orElseThrow(), Optional.empty());
			for (LaidOutPage page : Figures.layOut(figures, Optional.empty(), PageFormat.A4_LANDSCAPE).pages()) {
				assertEquals(List.of(), Figures.check(page), read + " " + name);
			}
		}
	}

	@Test
	void namesAreJapaneseAndEnglishAliasesAreUnderstood() {
		assertEquals(Optional.of(new View.Official()), View.of("別添1"));
		assertEquals(View.of("業務:移転"), View.of("affair：移転"));
		assertEquals(View.of("ファイル"), View.of("FILE"));
		assertEquals(View.of("委託"), View.of("entrustment"));
		assertEquals(View.of("システム概要"), View.of("systems"));
		assertEquals(View.of("差分"), View.of("difference"));
		assertEquals(Optional.empty(), View.of("業務:"));
		assertEquals(Optional.empty(), View.of("委託:発送"));
		assertEquals(Optional.empty(), View.of("図"));
	}

	@Test
	void oneAffairOrOneFileByItsName() {
		ProjectExamples.Read register = read("resident-registry");
		List<Figure> transfer = Figures.of(register.derivation(), View.of("業務:移転").orElseThrow(), Optional.empty());
		assertEquals(1, transfer.size());
		assertTrue(transfer.get(0).flows().stream().allMatch(flow -> flow.number().startsWith("2-")), transfer.get(0).flows().toString());
		assertEquals(List.of(), Figures.of(register.derivation(), View.of("業務:無い").orElseThrow(), Optional.empty()));
		assertEquals(3, Figures.of(register.derivation(), View.of("ファイル").orElseThrow(), Optional.empty()).size());
	}

	@Test
	void aFileIsShownWithWhereItIsKept() {
		Figure file = Figures.of(read("vaccination").derivation(), View.of("ファイル:接種情報").orElseThrow(), Optional.empty()).get(0);
		assertEquals("〔保有〕", node(file, "予防接種台帳システム").remark());
		assertEquals("〔保有〕", node(file, "VRS").remark());
		assertEquals("〔副本〕", node(file, "中間サーバー").remark());
		assertEquals("", node(file, "都道府県").remark());
	}

	@Test
	void theChainOfEntrustmentHasNoFlows() {
		Figure chain = Figures.of(read("vaccination").derivation(), View.of("委託").orElseThrow(), Optional.empty()).get(0);
		assertEquals(List.of(), chain.flows());
		assertEquals(4, chain.links().size());
		assertEquals(List.of(LegendEntry.ENTRUSTMENT), chain.legend());
		assertTrue(chain.sections().get(0).steps().get(0).remarks().get(0).contains("あさひ発送"), chain.sections().toString());
	}

	@Test
	void theOverviewTellsWhichSystemsHoldTheNumber() {
		Figure systems = Figures.of(read("vaccination").derivation(), View.of("システム概要").orElseThrow(), Optional.empty()).get(0);
		assertEquals(Emphasis.HOLDING, node(systems, "予防接種台帳システム").emphasis());
		assertEquals(Emphasis.HOLDING, node(systems, "中間サーバー").emphasis());
		assertEquals(Emphasis.UNTOLD, node(systems, "既存住基システム").emphasis());
		assertEquals(Emphasis.SHADED, node(systems, "庁内連携システム").emphasis());
		assertEquals(List.of(LegendEntry.CONNECTION, LegendEntry.HOLDS_NUMBER, LegendEntry.HOLDS_NO_NUMBER, LegendEntry.NUMBER_UNTOLD), systems.legend());
		assertFalse(systems.legend().contains(LegendEntry.SPECIFIC_PERSONAL_INFORMATION));
	}

	@Test
	void theOverviewCountsTheFilesOfAllAffairsOfTheBody() {
		Figure systems = Figures.of(read("city-個人住民税").derivation(), View.of("システム概要").orElseThrow(), Optional.empty()).get(0);
		assertEquals(Emphasis.HOLDING, node(systems, "児童手当システム").emphasis());
		assertEquals(Emphasis.HOLDING, node(systems, "介護保険システム").emphasis());
	}

	@Test
	void aDifferenceSaysWhatWasAddedRemovedAndChanged() {
		Figure earlier = new FigureBuilder().with(FigureBuilder.system("甲"), FigureBuilder.system("乙"), FigureBuilder.system("丙"))
				.specific(1, "記録", "甲", "乙").specific(2, "控え", "乙", "丙").build("前");
		Figure later = new FigureBuilder().with(FigureBuilder.system("甲"), FigureBuilder.system("乙"), FigureBuilder.system("丁"))
				.personal(1, "記録", "甲", "乙").specific(2, "別の控え", "乙", "丁").build("後");
		Figure difference = Difference.between(earlier, later);
		assertEquals(Emphasis.REMOVED, node(difference, "丙").emphasis());
		assertEquals(Emphasis.ADDED, node(difference, "丁").emphasis());
		assertEquals(Emphasis.UNCHANGED, node(difference, "甲").emphasis());
		assertEquals(List.of(Emphasis.CHANGED, Emphasis.CHANGED), difference.flows().stream().map(FigureFlow::emphasis).toList());
		assertTrue(difference.sections().get(0).steps().stream().anyMatch(step -> step.number().equals("〔削除〕") && step.sentence().contains("丙")));
		assertEquals(Emphasis.UNCHANGED, Difference.between(later, later).flows().get(0).emphasis());
		assertEquals("図に現れる変更はない。", Difference.between(later, later).sections().get(0).steps().get(0).sentence());
	}

	@Test
	void aNumberThatMovedAlongIsNoChange() {
		Figure later = Examples.highStack();
		Figure earlier = new Figure(later.key(), later.title(), later.elements(),
				later.flows().stream().map(flow -> new FigureFlow(flow.key(), flow.step(), "9", flow.kind(), flow.payload(), flow.detail(),
						flow.inquiry(), flow.condition(), flow.path())).toList(),
				later.links(), later.sections());
		Figure difference = Difference.between(earlier, later);
		assertTrue(difference.flows().stream().allMatch(flow -> flow.emphasis() == Emphasis.UNCHANGED));
		assertEquals("〔番号〕", difference.sections().get(0).steps().get(0).number());
	}

	private static ProjectExamples.Read read(String name) {
		return projects().filter(read -> read.name().startsWith(name)).findFirst().orElseThrow();
	}

	private static FigureNode node(Figure figure, String label) {
		return figure.nodes().stream().filter(node -> node.label().equals(label)).findFirst().orElseThrow();
	}
}
