package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.CheckResult;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.finding.Accepted;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Finding.Standing;
import org.nagare.rules.finding.Findings;
import org.nagare.rules.output.ReviewReport;

/** The review report stands by assessment and by section, as the form calls them, and says that it is not for the public. */
class ReviewReportTest {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
	private static final String TWO = "評価書 一 \"一の事務\" { 様式 平成30年5月様式4 実施機関 市 使用システム 宛名 }\n";

	@TempDir
	Path folder;

	private static String report(Findings project) {
		return ReviewReport.write(List.of(project), Catalogue.shipped(), MessageLanguage.JAPANESE, DAY);
	}

	private static List<String> headings(String report, int level) {
		return Pattern.compile("<h" + level + "[^>]*>([^<]*)</h" + level + ">").matcher(report).results().map(found -> found.group(1)).toList();
	}

	private static Finding finding(String message, int line, Optional<String> path, Standing standing) {
		return new Finding("complete.open-cells", FindingSeverity.WARNING, message, "a.nagare", line, 1, path, List.of()).at(standing);
	}

	private static Standing of(List<String> headings, String... assessments) {
		return new Standing(List.of(assessments), headings, false);
	}

	/** As a form is read, and what no cell says behind it; a cell in which nothing stands is there all the same. */
	@Test
	void sectionsFollowTheForm() {
		List<Finding> findings = new ArrayList<>();
		for (String path : List.of("Ⅲ(情報).2.リスク1.措置", "別添3(1).項目", "Ⅱ(情報).3.①", "Ⅰ.4.①", "Ⅰ", "表紙.番号")) {
			findings.add(finding("欄 " + path, findings.size() + 1, Optional.of(path), Standing.PROJECT));
		}
		findings.add(new Finding("figure.two-way-step", FindingSeverity.WARNING, "図のこと", "a.nagare", 9, 1, Optional.empty(), List.of()));
		findings.add(new Finding("link.unknown", FindingSeverity.ERROR, "名前のこと", "a.nagare", 10, 1, Optional.empty(), List.of()));
		String report = report(new Findings("市", ".", findings));
		assertEquals(List.of("様式の表紙", "様式のⅠ", "様式のⅡ", "様式のⅢ", "様式の別添3", "文の形と名前", "図と様式"), headings(report, 4));
		List<String> cells = Pattern.compile("<span class=\"path\">([^<]*)</span></th></tr>\\s*<tr>\\s*<td>.*?</td>\\s*<td><p class=\"empty\">（記載なし）</p>", Pattern.DOTALL).matcher(report).results()
				.map(found -> found.group(1)).toList();
		assertEquals(List.of("表紙.番号", "Ⅰ.4.①", "Ⅱ(情報).3.①", "Ⅲ(情報).2.リスク1.措置", "別添3(1).項目"), cells);
		assertTrue(report.indexOf("欄 Ⅰ<") < report.indexOf("欄 Ⅰ.4.①"), "a whole part comes before its cells");
	}

	@Test
	void eachAssessmentStandsForItselfAndWhatSeveralShareNamesThem() {
		List<Finding> findings = List.of(finding("乙のこと", 1, Optional.empty(), of(List.of(), "乙")), finding("甲のこと", 2, Optional.of("Ⅰ.4.①"), of(List.of("Ⅰ 基本情報", "4. 名称", "①名称"), "甲")),
				finding("二つのこと", 3, Optional.empty(), of(List.of(), "甲", "乙")), finding("全体のこと", 4, Optional.empty(), Standing.PROJECT));
		List<Accepted> accepted = List.of(new Accepted(finding("認めたこと", 5, Optional.empty(), of(List.of(), "甲")), "知っている。", Optional.empty()));
		String report = report(new Findings("市", ".", List.of("甲", "乙", "丙"), findings, accepted, List.of(new Findings.Judgement("丙", "義務なし", List.of(), List.of()))));
		assertEquals(List.of("甲", "乙", "丙", "複数の評価書にわたる指摘", "評価書によらない指摘"), headings(report, 3));
		assertEquals(List.of("Ⅰ 基本情報", "了承された指摘", "記入の漏れ", "しきい値判断の結果", "記入の漏れ", "記入の漏れ"), headings(report, 4));
		List<Integer> places = List.of("<h3 id=\"p1-1\"", "甲のこと", "認めたこと", "<h3 id=\"p1-2\"", "乙のこと", "<h3 id=\"p1-3\"", "指摘はありません", "義務なし", "<h3 id=\"p1-4\"", "二つのこと", "甲、乙", "<h3 id=\"p1-5\"", "全体のこと").stream()
				.map(report::indexOf).toList();
		assertEquals(places.stream().sorted().toList(), places);
		assertTrue(report.contains("4. 名称 ＞ ①名称 <span class=\"path\">Ⅰ.4.①</span>"), "a cell is told with its headings");
	}

	@Test
	void findingsOfOneCellStandTogetherBesideWhatStandsInIt() {
		Finding one = new Finding("agree.spelling", FindingSeverity.WARNING, "一つ目", "a.nagare", 1, 1, Optional.of("Ⅰ.4.①"), Optional.of("欄の文"), List.of(), Optional.empty(), List.of());
		String report = report(new Findings("市", ".", List.of(one, one.withSeverity(FindingSeverity.ERROR), finding("別の欄", 2, Optional.of("Ⅰ.4.②"), Standing.PROJECT))));
		assertEquals(2, report.split("欄の文", -1).length, "printed once");
		assertEquals(3, report.split("一つ目", -1).length);
		assertEquals(3, report.split("<tr class=\"cell\">", -1).length);
	}

	@Test
	void whatTheFormCallsSectionAndCellComesFromItsEdition() {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル")
				+ CatalogueProject.part("業務") + "記載 Ⅲ(手当情報).2 { リスク2.措置 \"特定個人情報保護委員会に届け出る。\" }\n非公表 Ⅲ(手当情報).2.リスク2.措置 理由 \"手口が知られるため。\"\n");
		CheckResult result = project.result(Checked.TODAY);
		Finding found = result.findings().stream().filter(each -> each.code().equals("law.commission-renamed")).findFirst().orElseThrow();
		assertEquals(result.assessments(), found.standing().assessments());
		assertTrue(found.standing().withheld());
		List<String> headings = found.standing().headings();
		assertTrue(headings.get(0).startsWith("Ⅲ 特定個人情報ファイルの取扱いプロセスにおけるリスク対策（"), headings.toString());
		assertTrue(headings.get(1).startsWith("2. 特定個人情報の入手"), headings.toString());
		assertTrue(headings.get(2).startsWith("リスク2: "), headings.toString());
		assertTrue(report(result.as("市", ".")).contains("この欄には非公表の記載があります"));
	}

	/** Whoever finds the file knows that it is not to be handed on, be it only one printed page of it. */
	@Test
	void theReportSaysThatItIsNotForThePublic() {
		for (MessageLanguage language : MessageLanguage.values()) {
			String report = ReviewReport.write(List.of(), Catalogue.shipped(), language, DAY);
			String word = language == MessageLanguage.JAPANESE ? "内部資料" : "Internal";
			assertTrue(report.contains("<p class=\"internal\"><b>" + word) && report.contains("@top-right { content: \"" + word + "\""), report);
		}
	}

	@Test
	void whatSeveralAssessmentsTellOfOnePlaceBelongsToAllOfThem() {
		String shared = "機関 市 \"市\" 地方公共団体 { システム 宛名 \"宛名システム\" { 機能 \"番号\" \"特定個人情報保護委員会に届け出る。\" } }\nなに\n";
		Checked project = new Checked(folder).file("組織.nagare", shared).file("一.nagare", TWO).file("二.nagare", TWO.replace("一", "二"));
		CheckResult result = project.result(Checked.TODAY);
		assertEquals(List.of("一の事務", "二の事務"), result.assessments());
		Function<String, List<List<String>>> of = code -> result.findings().stream().filter(each -> each.code().equals(code)).map(each -> each.standing().assessments()).toList();
		assertEquals(List.of(List.of("一の事務", "二の事務")), of.apply("law.commission-renamed"));
		assertEquals(List.of(List.of()), of.apply("syntax.unexpected"), "a shared text belongs to nobody");
		assertEquals(List.of("複数の評価書にわたる指摘", "評価書によらない指摘"), headings(report(result.as("市", ".")), 3).subList(2, 4));
	}

	@Test
	void rulesAreToldWithTheirSources() {
		String report = report(new Findings("市", ".", List.of(finding("欄", 1, Optional.empty(), Standing.PROJECT))));
		assertTrue(report.contains("<td>complete.open-cells A-01"), report);
		assertFalse(report(new Findings("市", ".", List.of())).contains("規則と根拠"));
	}
}
