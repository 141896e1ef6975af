package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.CheckResult;
import org.nagare.rules.finding.Finding;

/** A finding that somebody accepted with a reason, until when, and where the acceptance stands. */
class AcceptanceTest {

	private static final String CODE = "figure.step-without-arrow";
	private static final String STEP = "業務 手当 \"手当\" { 手順 審査 \"審査する。\" %s }\n";

	@TempDir
	Path folder;
	private Checked project;

	@BeforeEach
	void start() {
		project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"));
	}

	private CheckResult check(String text, LocalDate today) {
		return project.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + text).result(today);
	}

	private static List<String> codes(CheckResult result) {
		return result.findings().stream().map(Finding::code).filter(code -> code.equals(CODE) || code.startsWith("check.")).toList();
	}

	@Test
	void whatIsNotAcceptedIsFound() {
		assertEquals(List.of(CODE), codes(check(STEP.formatted(""), Checked.TODAY)));
	}

	@Test
	void anAcceptanceInTheThingOrByItsNameOrForTheWholeMeetsIt() {
		for (String text : List.of(STEP.formatted("{ 了承 " + CODE + " \"中で行う。\" }"), STEP.formatted("{ 了承 D-01 \"中で行う。\" }"), STEP.formatted("") + "了承 D-01 審査 \"中で行う。\"\n",
				STEP.formatted("") + "了承 D-01 手当.審査 \"中で行う。\"\n", STEP.formatted("") + "了承 D-01 \"中で行う。\"\n")) {
			CheckResult result = check(text, Checked.TODAY);
			assertEquals(List.of(), codes(result), text);
			assertEquals("中で行う。", result.accepted().stream().filter(accepted -> accepted.finding().code().equals(CODE)).findFirst().orElseThrow().reason());
		}
	}

	@Test
	void anAcceptanceOfAnotherThingOrRuleMeetsNothing() {
		assertEquals(List.of("check.acceptance-unused", CODE), codes(check(STEP.formatted("") + "了承 D-01 台帳 \"中で行う。\"\n", Checked.TODAY)).stream().sorted().toList());
		assertEquals(List.of("check.acceptance-unused", CODE), codes(check(STEP.formatted("{ 了承 D-02 \"中で行う。\" }"), Checked.TODAY)).stream().sorted().toList());
	}

	/** A reason of nothing, or of white space only, is none. */
	@Test
	void anAcceptanceWithoutAReasonMeetsNothing() {
		for (String blank : List.of("", " ", "　")) {
			CheckResult result = check(STEP.formatted("{ 了承 D-01 \"" + blank + "\" }"), Checked.TODAY);
			assertEquals(List.of("check.acceptance-unreasoned", CODE), codes(result).stream().sorted().toList(), "[" + blank + "]");
			assertEquals(List.of(), result.accepted().stream().filter(accepted -> accepted.finding().code().equals(CODE)).toList());
		}
	}

	@Test
	void afterItsTimeTheFindingIsBackAndNamesTheAcceptance() {
		String text = STEP.formatted("{ 了承 D-01 \"中で行う。\" 期限 令和7年6月1日 }");
		CheckResult inTime = check(text, LocalDate.of(2025, 6, 1));
		assertEquals(List.of(), codes(inTime));
		assertEquals(Optional.of("令和7年6月1日"), inTime.accepted().get(0).deadline());
		CheckResult late = check(text, LocalDate.of(2025, 6, 2));
		assertEquals(List.of(CODE), codes(late));
		assertTrue(late.findings().stream().filter(finding -> finding.code().equals(CODE)).findFirst().orElseThrow().related().stream().anyMatch(place -> place.what().contains("令和7年6月1日")));
	}

	@Test
	void aSeverityForARuleThatIsNotThereIsAFinding() {
		project.settings("重大度 figure.no-such 情報\n重大度 D-01 情報\n");
		CheckResult result = check(STEP.formatted(""), Checked.TODAY);
		Finding setting = result.findings().stream().filter(finding -> finding.code().equals("check.setting-unknown")).findFirst().orElseThrow();
		assertEquals(List.of("nagare.project", 3), List.of(setting.file(), setting.line()));
		assertEquals("information", result.findings().stream().filter(finding -> finding.code().equals(CODE)).findFirst().orElseThrow().severity().word());
	}

	/** Each beside what it sets in vain. */
	@Test
	void aSeverityWithoutEffectIsAFinding() {
		project.settings("重大度 link.unknown なし\n重大度 E-05 誤り\n重大度 E-05 なし\n重大度 D-01 注意\n重大度 figure.step-without-arrow 情報\n");
		List<Finding> idle = check(STEP.formatted(""), Checked.TODAY).findings().stream().filter(finding -> finding.code().equals("check.setting-refused")).toList();
		assertEquals(List.of(3, 4, 6), idle.stream().map(Finding::line).toList());
		assertTrue(idle.get(1).message().contains("E-05") && idle.get(1).message().contains("後の行"), idle.get(1).message());
		assertTrue(idle.get(2).message().contains("D-01") && idle.get(2).message().contains(CODE), idle.get(2).message());
		project.settings("重大度 E-05 誤り\n重大度 figure.step-without-arrow 情報\n");
		assertEquals(List.of(CODE), codes(check(STEP.formatted(""), Checked.TODAY)));
	}

	/** A finding about several cells is met cell by cell: who accepts one has not looked at the others. */
	@Test
	void whoAcceptsOneCellOfAFindingHasNotAcceptedTheOthers() {
		String library = "措置集 PF措置 \"共同の区画\" 見出し \"<共同の区画における措置>\" { 提供元 機構 Ⅱ.6.① \"区分する。\" Ⅱ.6.③ \"消去する。\" }\n" + CatalogueProject.part("業務");
		String assessment = CatalogueProject.part("評価書").replace("    請求先", "    利用 PF措置\n    請求先");
		assertEquals(List.of("Ⅱ(手当情報).6.① ほか1欄"), ownTextMissing(assessment, library));
		assertEquals(List.of("Ⅱ(手当情報).6.①"), ownTextMissing(assessment, library + "了承 H-02 Ⅱ(手当情報).6.③ \"委ねている。\"\n"));
		assertEquals(List.of("Ⅱ(手当情報).6.③"), ownTextMissing(assessment, library + "了承 H-02 Ⅱ(手当情報).6.① \"委ねている。\"\n"));
		assertEquals(List.of(), ownTextMissing(assessment, library + "了承 H-02 Ⅱ(手当情報).6 \"委ねている。\"\n"));
		assertEquals(List.of("check.acceptance-unused", "Ⅱ(手当情報).6.① ほか1欄"), ownTextMissing(assessment, library + "了承 H-02 Ⅱ(手当情報).2 \"委ねている。\"\n"));
	}

	/** The cells that are told, and acceptances that met nothing. */
	private List<String> ownTextMissing(String assessment, String text) {
		CheckResult result = project.file("手当.nagare", assessment + CatalogueProject.part("ファイル") + text).result(Checked.TODAY);
		List<String> told = new ArrayList<>();
		for (Finding finding : result.findings()) {
			if (finding.code().equals("check.acceptance-unused")) {
				told.add(0, finding.code());
			} else if (finding.code().equals("linkage.own-text-missing")) {
				told.add(finding.path().orElseThrow() + (finding.message().contains("ほか1欄") ? " ほか1欄" : ""));
			}
		}
		return told;
	}

	/** A place that is told of in one cell only lacks its measures in several others, each of which may be accepted for itself. */
	@Test
	void eachCellThatLacksAPlaceIsAcceptedForItself() {
		String places = "記載 Ⅱ(手当情報) {\n    6.① \"\"\"\n        <みなみ市における措置>\n        施錠する。\n        <外部倉庫における措置>\n        施錠する。\n        \"\"\"\n    6.③ \"細断する。\"\n}\n"
				+ "記載 Ⅲ(手当情報).7.リスク1.⑤ 十分に行っている \"施錠する。\"\n";
		assertEquals(List.of("Ⅱ(手当情報).6.③、Ⅲ(手当情報).7.リスク1.⑤.内容"), blocks(places));
		assertEquals(List.of("Ⅲ(手当情報).7.リスク1.⑤.内容"), blocks(places + "了承 C-15 Ⅱ(手当情報).6.③ \"倉庫では消去しない。\"\n"));
		assertEquals(List.of("Ⅱ(手当情報).6.③"), blocks(places + "了承 C-15 Ⅲ(手当情報).7 \"倉庫の会社が講じる。\"\n"));
		assertEquals(List.of(), blocks(places + "了承 C-15 Ⅱ(手当情報).6.③ \"倉庫では消去しない。\"\n了承 C-15 Ⅲ(手当情報).7 \"倉庫の会社が講じる。\"\n"));
	}

	private List<String> blocks(String text) {
		return project.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + text).result(Checked.TODAY).findings().stream()
				.filter(finding -> finding.code().equals("agree.blocks") || finding.code().startsWith("check.")).map(finding -> finding.message().replaceAll(".*挙げていますが、| にはその.*", "")).toList();
	}

	@Test
	void anOpenCellCanBeAcceptedByItsPath() {
		List<Finding> open = open("");
		Finding section = open.stream().filter(finding -> finding.message().startsWith("Ⅳ")).findFirst().orElseThrow();
		assertTrue(section.message().contains("Ⅳ.1.①"), section.message());
		Finding less = open("了承 A-01 Ⅳ.1.① \"来年度に決める。\"\n").stream().filter(finding -> finding.message().startsWith("Ⅳ")).findFirst().orElseThrow();
		assertFalse(less.message().contains("Ⅳ.1.①"), less.message());
		assertEquals(open.size() - 1, open("了承 A-01 Ⅳ \"来年度に決める。\"\n").size());
	}

	private List<Finding> open(String text) {
		return project.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + text).result(Checked.TODAY).findings().stream()
				.filter(finding -> finding.code().equals("complete.open-cells")).toList();
	}

	@Test
	void anErrorOfTheTextHidesWhatOnlyFollowsFromIt() {
		List<String> codes = check("業務 手当 \"手当\" { 手順 審査 \"審査する。\" { 窓口課 → だれか : 手当情報 } }\n", Checked.TODAY).findings().stream().map(Finding::code).toList();
		assertTrue(codes.contains("link.unknown") && !codes.contains(CODE) && !codes.contains("figure.kind-unknown"), codes.toString());
	}
}
