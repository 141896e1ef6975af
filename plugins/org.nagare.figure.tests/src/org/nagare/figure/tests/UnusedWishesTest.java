package org.nagare.figure.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.figure.explain.FigureFault.UnusedColumn;
import org.nagare.figure.explain.FigureFault.UnusedPin;
import org.nagare.figure.model.Figure;

/** A 固定 or 列 that no page follows is told, and only such a one. */
class UnusedWishesTest {
	private static final String TEXT = """
			機関 市 "みなみ市" 地方公共団体 {
			    部署 窓口課 "窓口課"
			    部署 会計課 "会計課"
			    システム 台帳 "台帳システム" 所管 窓口課
			    システム 倉庫 "倉庫システム" 所管 会計課
			}
			関係者 住民 "住民" 本人
			""";
	private static final String ASSESSMENT = SmallAssessment.TEXT + """
			業務 記録 "記録" {
			    手順 保存 "申請を記録する。" { 窓口課 → 台帳 : 情報 }
			}
			""";

	@TempDir
	Path folder;

	private List<String> unused(String wishes) throws IOException {
		Files.writeString(folder.resolve("組織.nagare"), TEXT);
		Files.writeString(folder.resolve("評価書.nagare"), ASSESSMENT + wishes);
		return told();
	}

	private List<String> told() throws IOException {
		Files.writeString(folder.resolve("nagare.project"), "名前 \"手当\"\n言語 1\n");
		ProjectExamples.Read read = ProjectExamples.derivations(folder).get(0);
		Figure figure = Figures.of(read.derivation());
		List<FigureFault> faults = Figures.unusedWishes(read.derivation(), Figures.layOut(figure));
		return faults.stream().map(fault -> switch (fault) {
			case UnusedPin pin -> line(pin.pin().statement(), read) + " " + pin.reason().english();
			case UnusedColumn column -> line(column.column().statement(), read) + " " + column.labels() + " " + column.reason().english();
			default -> throw new AssertionError(fault);
		}).toList();
	}

	private static long line(EObject statement, ProjectExamples.Read read) {
		return read.locator().locate(statement).orElseThrow().line() - ASSESSMENT.lines().count();
	}

	@Test
	void whatIsDrawnIsFollowed() throws IOException {
		assertEquals(List.of(), unused("図 {\n固定 住民 20 60\n固定 市 80 40\n}\n"));
	}

	@Test
	void whatNoFlowNamesIsTold() throws IOException {
		assertEquals(List.of("3 no page of the figure draws it"), unused("図 {\n固定 住民 20 60\n固定 倉庫 90 40\n固定 台帳 120 80\n}\n"));
	}

	@Test
	void whatIsLookedThroughIsTold() throws IOException {
		assertEquals(List.of("2 no page of the figure draws it"), unused("図 {\n固定 端末 90 40\n省く 端末\n}\nシステム 端末 \"端末\" 分類 端末\n業務 送付 \"送付\" {\n手順 送付 \"送る。\" { 窓口課 → 端末 → 台帳 : 情報 }\n}\n"));
	}

	/** On one page with all other 業務 a thing of any of them is moved; on a page of its own only what that draws. */
	@Test
	void aPageOfAnAffairDrawsItsOwnThings() throws IOException {
		String wishes = "図 記録 {\n固定 住民 20 60\n}\n";
		assertEquals(List.of(), unused(wishes));
		assertEquals(List.of("2 no page of '記録' draws it"), unused(wishes + manySteps()));
	}

	@Test
	void theSecondPinOfOneThingIsTold() throws IOException {
		assertEquals(List.of("3 another pin of the same thing stands before it and is followed"), unused("図 {\n固定 住民 20 60\n固定 住民 20 90\n}\n"));
		assertEquals(List.of(), unused("図 {\n固定 住民 20 60\n固定 住民 20 60\n}\n"));
	}

	@Test
	void whatIsSaidForAllPagesMayGiveWayToWhatIsSaidForOne() throws IOException {
		assertEquals(List.of(), unused("図 {\n固定 住民 20 60\n}\n図 受付 {\n固定 住民 20 90\n}\n"));
	}

	@Test
	void whatStandsAboveAnotherIsFollowed() throws IOException {
		assertEquals(List.of(), unused("図 {\n列 窓口課, 台帳\n}\n"));
		assertEquals(List.of(), unused("図 {\n列 窓口課, 窓口課, 台帳\n}\n図 記録 {\n列 窓口課, 台帳\n}\n"));
	}

	@Test
	void aColumnOfOneThingIsTold() throws IOException {
		assertEquals(List.of("2 [窓口課] the column names one thing only"), unused("図 {\n列 窓口課\n}\n"));
		assertEquals(List.of("2 [窓口課] the column names one thing only"), unused("図 {\n列 窓口課, 窓口課\n}\n"));
	}

	@Test
	void whatIsNotDrawnStandsInNoColumn() throws IOException {
		assertEquals(List.of("2 [台帳システム, 倉庫システム] no page of the figure draws '倉庫システム'"), unused("図 {\n列 台帳, 倉庫\n}\n"));
		assertEquals(List.of("2 [会計課, 倉庫システム] no page of the figure draws '会計課', '倉庫システム'"), unused("図 {\n列 会計課, 倉庫\n}\n"));
	}

	/** The others stand as they are wanted. */
	@Test
	void oneThingOfAColumnIsToldWithoutTheOthers() throws IOException {
		assertEquals(List.of("2 [倉庫システム] no page of the figure draws '倉庫システム'"), unused("図 {\n列 窓口課, 倉庫, 台帳\n}\n"));
	}

	@Test
	void whatIsAlwaysOnAnotherPageStandsAboveNothing() throws IOException {
		assertEquals(List.of(), unused("図 {\n列 窓口課, 台帳\n}\n" + manySteps()));
		assertEquals(List.of("2 [連携のための基盤システム, 連携のための基盤システム] no page draws them together with another thing of the column"), unused("図 {\n列 団体1.基盤, 団体6.基盤\n}\n" + manySteps()));
		assertEquals(List.of("2 [連携のための基盤システム, 記録の保管システム] no page of '連携その2' draws them together with another thing of the column"),
				unused("図 連携2 {\n列 団体1.基盤, 団体1.保管\n}\n" + manySteps()));
	}

	/** The same column is followed on the page of the one 業務, and on that of the other it is not. */
	@Test
	void aColumnIsForThePageOfItsAffair() throws IOException {
		String column = " {\n列 団体1.基盤, 団体1.保管\n}\n";
		assertEquals(List.of(), unused("図 連携1" + column + manySteps()));
		assertEquals(List.of("5 [連携のための基盤システム, 記録の保管システム] no page of '連携その2' draws them together with another thing of the column"),
				unused("図 連携1" + column + "図 連携2" + column + manySteps()));
	}

	/** What several assessments share may be meant for another of them. */
	@Test
	void aSharedPinIsForWhoeverDrawsTheThing() throws IOException {
		Files.writeString(folder.resolve("組織.nagare"), TEXT + "図 {\n固定 倉庫 90 40\n}\n");
		Files.writeString(folder.resolve("評価書.nagare"), ASSESSMENT);
		assertEquals(1, told().size());
		Files.writeString(folder.resolve("別の評価書.nagare"), "評価書 出納 \"出納に関する事務\" {\n    様式 平成30年5月様式4\n    実施機関 市\n}\n");
		assertEquals(List.of(), told());
	}

	/** So much that each 業務 needs a page of its own. */
	private static String manySteps() {
		StringBuilder text = new StringBuilder();
		for (int affair = 1; affair <= 6; affair++) {
			text.append("機関 団体").append(affair).append(" \"第").append(affair).append("の団体\" 地方公共団体 {\n    システム 基盤 \"連携のための基盤システム\"\n    システム 保管 \"記録の保管システム\"\n}\n");
			text.append("業務 連携").append(affair).append(" \"連携その").append(affair).append("\" {\n    手順 送付 \"記録を送る。\" {\n        台帳 → 団体").append(affair).append(".基盤 → 団体").append(affair)
					.append(".保管 : 情報\n        団体").append(affair).append(".保管 → 台帳 : 情報\n    }\n}\n");
		}
		return text.toString();
	}
}
