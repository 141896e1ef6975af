package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.figure.Figures;
import org.nagare.figure.model.EntrustmentLink.Relation;
import org.nagare.figure.model.Figure;
import org.nagare.figure.model.FigureNode;
import org.nagare.figure.model.NodeKind;
import org.nagare.figure.model.Place;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.Theme;
import org.nagare.figure.view.View;
import org.nagare.model.derivation.AssessmentDerivation;

/** Work that is passed on to nobody yet is drawn all the same, as a box of which the line is not whole. */
class OpenContractorTest {
	private static final String TEXT = """
			機関 市 "みなみ市" 地方公共団体 {
			    部署 窓口課 "窓口課"
			    システム 台帳 "台帳システム" 所管 窓口課
			}
			関係者 住民 "住民" 本人
			機関 甲 "株式会社甲" 民間事業者
			機関 乙 "株式会社乙" 民間事業者
			""" + SmallAssessment.TEXT + """
			委託 保守 "保守" 委託先 甲 : 情報 {
			    再委託 監視 "夜間の監視" {
			        再委託 巡回 "巡回" 委託先 乙
			    }
			    再委託 "記録の保管"
			    再委託 "記録の廃棄"
			}
			""";

	@TempDir
	Path folder;

	private AssessmentDerivation derivation(String text) throws IOException {
		Files.writeString(folder.resolve("nagare.project"), "名前 \"手当\"\n言語 1\n");
		Files.writeString(folder.resolve("手当.nagare"), text);
		return ProjectExamples.derivations(folder).get(0).derivation();
	}

	@Test
	void theChainGoesThroughWhomeverIsNotNamed() throws IOException {
		AssessmentDerivation derivation = derivation(TEXT);
		for (View view : List.of(new View.Official(), new View.Entrustments(), new View.File(Optional.of("情報")))) {
			Figure figure = Figures.of(derivation, view, Optional.empty()).get(0);
			List<FigureNode> open = figure.nodes().stream().filter(OpenContractorTest::isOpen).toList();
			assertEquals(List.of("未定", "未定", "未定"), open.stream().map(FigureNode::label).toList());
			assertTrue(open.stream().allMatch(node -> node.place() == Place.CONTRACTOR));
			List<String> chain = figure.links().stream().filter(link -> link.relation() == Relation.RE_ENTRUSTMENT)
					.map(link -> label(figure, link.from()) + "→" + label(figure, link.to()) + " " + link.label()).toList();
			assertEquals(List.of("株式会社甲→未定 夜間の監視", "未定→株式会社乙 巡回", "株式会社甲→未定 記録の保管", "株式会社甲→未定 記録の廃棄"), chain);
			assertEquals(List.of(), Reading.problems(figure));
		}
	}

	/** A box stands behind the contractor who passes the work on, so that the chain leads one way. */
	@Test
	void aChainLeadsOneWay() throws IOException {
		Figure figure = Figures.of(derivation(TEXT.replace("    再委託 \"記録の保管\"\n    再委託 \"記録の廃棄\"\n", "")), new View.Entrustments(), Optional.empty()).get(0);
		assertEquals(List.of("みなみ市", "株式会社甲", "未定", "株式会社乙"), figure.elements().stream().map(element -> label(figure, element.key())).toList());
		Map<String, Double> left = new HashMap<>();
		Figures.layOut(figure).pages().get(0).drawing().nodes().forEach(node -> left.put(node.label(), node.box().x()));
		assertTrue(left.get("株式会社甲") < left.get("未定") && left.get("未定") < left.get("株式会社乙"), left.toString());
	}

	@Test
	void itsPlaceInTheTextIsThatOfTheLink() throws IOException {
		AssessmentDerivation derivation = derivation(TEXT);
		FigureNode open = Figures.of(derivation).nodes().stream().filter(OpenContractorTest::isOpen).findFirst().orElseThrow();
		int line = (int) TEXT.lines().takeWhile(each -> !each.contains("夜間の監視")).count() + 1;
		assertEquals(line, Figures.source(open.key(), derivation, ProjectExamples.derivations(folder).get(0).locator()).orElseThrow().line());
	}

	@Test
	void itsLineIsNotWholeAndThatOfANamedOneIs() throws IOException {
		assertEquals(3, dashes(derivation(TEXT)));
		String named = TEXT.replace("\"夜間の監視\"", "\"夜間の監視\" 委託先 乙").replace("        再委託 巡回 \"巡回\" 委託先 乙\n", "")
				.replace("    再委託 \"記録の保管\"\n    再委託 \"記録の廃棄\"\n", "");
		assertEquals(0, dashes(derivation(named)));
	}

	private static long dashes(AssessmentDerivation derivation) {
		String svg = Figures.toSvg(Figures.layOut(Figures.of(derivation)), new SvgOptions(Theme.BLACK_AND_WHITE, "")).get(0);
		return svg.lines().filter(line -> line.contains("<rect") && line.contains("stroke-dasharray")).count();
	}

	/** What is passed on and then given to somebody is the same link to another box. */
	@Test
	void aDifferenceTellsWhoGotTheWork() throws IOException {
		Figure earlier = Figures.of(derivation(TEXT));
		AssessmentDerivation later = derivation(TEXT.replace("\"記録の保管\"", "\"記録の保管\" 委託先 乙"));
		Figure difference = Figures.of(later, new View.Difference(), Optional.of(earlier)).get(0);
		String told = difference.sections().toString();
		assertTrue(told.contains("〔削除〕再委託先「未定」"), told);
	}

	private static boolean isOpen(FigureNode node) {
		return node.kind() == NodeKind.OPEN_SUBCONTRACTOR;
	}

	private static String label(Figure figure, String key) {
		return figure.elementsByKey().get(key).label();
	}
}
