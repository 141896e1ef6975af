package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nagare.figure.Figures;
import org.nagare.figure.model.Emphasis;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureExcerpt;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.FigureSection;
import org.nagare.figure.model.LegendEntry;
import org.nagare.figure.view.View;
import org.nagare.testing.Checkout;

/** The other ways to look at an assessment. */
class ViewTest {
	private static final List<String> NAMES = List.of("業務", "ファイル", "委託", "システム概要", "差分");

	static Stream<ProjectExamples.Read> projects() {
		return ProjectExamples.derivations().stream();
	}

	@ParameterizedTest
	@MethodSource("projects")
	void everyViewOfEveryExampleIsClean(ProjectExamples.Read read) {
		for (String name : NAMES) {
			List<Figure> figures = Figures.of(read.derivation(), View.of(name).orElseThrow(), Optional.of(earlier(read)));
			for (Figure figure : figures) {
				assertEquals(List.of(), Reading.problems(figure), read + " " + name);
			}
		}
	}

	/** The kept version of the example that has one; for the others their own figure without every other of its flows and the last 業務. */
	private static Figure earlier(ProjectExamples.Read read) {
		if (read.name().startsWith("resident-registry")) {
			return Figures.of(ProjectExamples.derivations(Checkout.examples().resolve("resident-registry/前版/令和3年4月公表")).get(0).derivation());
		}
		Figure figure = Figures.of(read.derivation());
		List<FigureSection> sections = figure.sections().subList(0, Math.max(1, figure.sections().size() - 1));
		Figure part = FigureExcerpt.ofSections(figure, sections, figure.links().subList(0, figure.links().size() / 2));
		return new Figure(part.key(), part.title(), part.elements(),
				IntStream.range(0, part.flows().size()).filter(i -> i % 2 == 0).mapToObj(part.flows()::get).toList(), part.links(), part.sections(), part.wishes());
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

	private static ProjectExamples.Read read(String name) {
		return projects().filter(read -> read.name().startsWith(name)).findFirst().orElseThrow();
	}

	private static FigureNode node(Figure figure, String label) {
		return figure.nodes().stream().filter(node -> node.label().equals(label)).findFirst().orElseThrow();
	}
}
