package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
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

	@Test
	void anErrorOfTheTextHidesWhatOnlyFollowsFromIt() {
		List<String> codes = check("業務 手当 \"手当\" { 手順 審査 \"審査する。\" { 窓口課 → だれか : 手当情報 } }\n", Checked.TODAY).findings().stream().map(Finding::code).toList();
		assertTrue(codes.contains("link.unknown") && !codes.contains(CODE) && !codes.contains("figure.kind-unknown"), codes.toString());
	}
}
