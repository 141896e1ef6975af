package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.catalogue.Catalogue;
import org.nagare.rules.catalogue.RuleEntry;
import org.nagare.rules.finding.Finding;

/** A fact that several things share is told once, and only where it is a fact. */
class OneFactTest {

	private static final String OTHER = "評価書 年金 \"年金に関する事務 全項目評価書\" { 様式 平成30年5月様式4 実施機関 市 事務 \"%s\" 担当 窓口課 使用システム 台帳 }\n";

	@TempDir
	Path folder;

	private List<String> told(String code, String... textsByName) {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"));
		for (int i = 0; i < textsByName.length; i += 2) {
			project.file(textsByName[i], textsByName[i + 1]);
		}
		return project.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
	}

	private static String whole(String more) {
		return CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + more;
	}

	@Test
	void aSharedTermIsToldWhereNobodySaysIt() {
		String glossary = "用語 裁定 \"年金を受ける権利を確かめること。\"\n";
		assertEquals(List.of("用語「裁定」は、どの欄にも現れません。"),
				told("complete.unused-term", "用語.nagare", glossary, "手当.nagare", whole(CatalogueProject.part("業務")), "年金.nagare", OTHER.formatted("年金に関する事務")));
		assertEquals(List.of(),
				told("complete.unused-term", "用語.nagare", glossary, "手当.nagare", whole(CatalogueProject.part("業務")), "年金.nagare", OTHER.formatted("年金の裁定に関する事務")));
		assertEquals(List.of(), told("complete.unused-term", "用語.nagare", glossary + "用語 請求 \"裁定を求めること。\"\n", "手当.nagare",
				whole(CatalogueProject.part("業務") + "記載 Ⅳ.3 \"請求の手引を配る。\"\n"), "年金.nagare", OTHER.formatted("年金に関する事務")), "one term may explain another");
	}

	/** What only a library says is told by the rule about that; the list of open cells counts the others. */
	@Test
	void aCellThatOnlyALibraryFillsIsNotOpenAsWell() {
		RuleEntry rule = Catalogue.shipped().require("linkage.own-text-missing");
		String rest = CatalogueProject.part("ファイル") + CatalogueProject.part("業務");
		List<String> lacking = told("complete.open-cells", "手当.nagare", rest + rule.bad().orElseThrow().text()).stream().filter(message -> message.startsWith("Ⅱ")).toList();
		List<String> filled = told("complete.open-cells", "手当.nagare", rest + rule.good().orElseThrow().text()).stream().filter(message -> message.startsWith("Ⅱ")).toList();
		assertEquals(1, filled.size());
		assertEquals(filled, lacking);
	}

	/** A section is one finding; its first cells are named, and that there are more. */
	@Test
	void ofManyOpenCellsTheFirstAreNamed() {
		List<String> open = told("complete.open-cells", "手当.nagare", whole(CatalogueProject.part("業務")));
		assertTrue(open.stream().filter(message -> message.startsWith("Ⅲ")).allMatch(message -> message.endsWith(" など。")), open.toString());
		String rest = "記載 Ⅳ { 1.① 十分に行っている \"点検する。\" 1.② 十分に行っている \"監査する。\" }\n";
		List<String> few = told("complete.open-cells", "手当.nagare", whole(CatalogueProject.part("業務") + rest)).stream().filter(message -> message.startsWith("Ⅳ")).toList();
		assertTrue(few.size() == 1 && !few.get(0).contains("など"), few.toString());
	}

	@Test
	void aLineWithoutABasisIsToldOnceToWhomeverItLeads() {
		String flows = """
				機関 県 "県" 地方公共団体
				業務 手当 "手当" {
				    手順 申請 "申請を受ける。" { 住民 → 窓口課 : 手当情報 方法 紙 時期 "申請の都度" }
				    手順 提供 "提供する。" { 台帳 → 中間 → NWS → 相手 : 手当情報(氏名) 用途 "確認" 時期 "都度" }
				}
				一覧 相手 "照会する機関" {
				    先 他市 事務 "手当" 用途 "確認"
				    先 県 事務 "手当" 用途 "確認"
				}
				""";
		assertEquals(1, told("condition.linkage-basis", "手当.nagare", whole(flows)).size());
	}

	/** All that is told of the small project with something else in the place of its parts, apart from what it lacks anyway. */
	private List<String> told(UnaryOperator<String> bodies, UnaryOperator<String> assessment, String more) {
		return told(bodies.apply(CatalogueProject.part("組織")), assessment.apply(CatalogueProject.part("評価書")) + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + more);
	}

	private List<String> told(String bodies, String texts) {
		return new Checked(folder).file("組織.nagare", bodies).file("手当.nagare", texts).findings().stream()
				.filter(finding -> !finding.code().equals("complete.open-cells")).map(finding -> finding.code() + " " + finding.file() + ":" + finding.line()).toList();
	}

	@Test
	void aWordThatIsPrintedInManyCellsIsToldWhereItIsWritten() {
		List<String> told = told(text -> text.replace("番号法第9条第1項", "番号法第19条第7号").replace("部署 窓口課 所属長", "部署 窓口課 \"○○課\" 所属長"), UnaryOperator.identity(), "");
		assertEquals(List.of("complete.placeholder 組織.nagare:2", "law.article-19 組織.nagare:34"), told);
	}

	/** Whoever heads the department above, or a part of the work, is no head of another department. */
	@Test
	void aHeadOfAnotherDepartmentIsOneThatIsNotAbove() {
		for (String post : List.of("手当担当課長", "窓口課長", "窓口副課長", "市民部長")) {
			assertEquals(List.of(), heads(post), post);
		}
		assertEquals(List.of("agree.head-of-other 組織.nagare:2"), heads("税務課長"));
	}

	private List<String> heads(String post) {
		return told(text -> text.replace("部署 窓口課 所属長 \"窓口課長\" 連絡先 \"みなみ市中央1番1号 電話00-0000-0000\"", "部署 市民部 { 部署 窓口課 所属長 \"" + post + "\" 連絡先 \"みなみ市中央1番1号 電話00-0000-0000\" }"), UnaryOperator.identity(), "").stream()
				.filter(told -> told.startsWith("agree.head")).toList();
	}

	/** As many assessments as print it: it is written in one place, and mended there. */
	@Test
	void aSharedWordIsToldOnceForAllAssessments() {
		String bodies = CatalogueProject.part("組織").replace("番号法第9条第1項", "番号法第19条第7号");
		Checked project = new Checked(folder).file("組織.nagare", bodies).file("手当.nagare", whole(CatalogueProject.part("業務")));
		for (String affair : List.of("年金", "助成")) {
			project.file(affair + ".nagare", OTHER.formatted(affair + "に関する事務").replace("年金", affair).replace("担当 窓口課", "担当 窓口課 根拠 番号利用 \"別表の10の項\""));
		}
		assertEquals(List.of("Ⅰ.5など の「番号法第19条第7号」は、令和3年9月1日に改まっています。"),
				project.findings().stream().filter(finding -> finding.code().equals("law.article-19")).map(Finding::message).toList());
	}

	@Test
	void theSameWordEnteredTwiceIsToldTwice() {
		String entries = "記載 Ⅳ.3 \"通知カードの提示を受ける。\"\n記載 Ⅰ.4.① \"通知カードの番号を記録する。\"\n";
		List<String> told = told(UnaryOperator.identity(), UnaryOperator.identity(), entries);
		assertEquals(2, told.stream().filter(each -> each.startsWith("law.notification-card")).count(), told.toString());
	}

	@Test
	void aWrongNameBeforeBracesIsOneMistake() {
		for (String path : List.of("Ⅲ(手当).2", "Ⅲ.2", "Ⅲ(手当情報).9")) {
			String block = "記載 " + path + " {\n    リスク1.対象者以外 \"確かめる。\"\n    リスク1.必要な情報以外 \"欄を限る。\"\n    リスク1.十分か 十分である\n}\n";
			List<String> told = told(UnaryOperator.identity(), UnaryOperator.identity(), block);
			assertEquals(1, told.size(), told.toString());
			assertTrue(told.get(0).startsWith("form."), told.toString());
		}
	}

	@Test
	void oneWrongCategoryForALineIsOneFindingAboutIt() {
		String text = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル").replace("性別, 住所 : 四情報", "性別, 住所 : 連絡先") + CatalogueProject.part("業務");
		assertEquals(List.of("agree.category-without-reason", "agree.item-category"),
				told(CatalogueProject.part("組織"), text).stream().map(each -> each.substring(0, each.indexOf(' '))).sorted().toList());
	}

	/** What a more exact rule tells of a cell, the list of open cells does not tell again. */
	@Test
	void anOpenCellIsToldByTheRuleThatKnowsWhy() {
		String texts = CatalogueProject.part("評価書").replace("令和7年2月10日", "令和7年1月20日") + CatalogueProject.part("ファイル").replace("    妥当性 四情報 \"本人であることを確かめるため。\"\n", "")
				+ CatalogueProject.part("業務");
		List<Finding> findings = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", texts).findings();
		List<String> codes = findings.stream().map(Finding::code).toList();
		assertTrue(codes.containsAll(List.of("condition.short-hearing", "agree.category-without-reason")), codes.toString());
		List<String> open = findings.stream().filter(finding -> finding.code().equals("complete.open-cells")).map(Finding::message).filter(message -> message.contains("Ⅵ.2.③") || message.contains("2.④.妥当性")).toList();
		assertEquals(List.of(), open);
	}

	/** What nobody wants to be told of hides nothing. */
	@Test
	void aRuleThatIsSwitchedOffHidesNothing() {
		Checked project = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書").replace("令和7年2月10日", "令和7年1月20日") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務"));
		assertTrue(project.findings().stream().noneMatch(finding -> finding.message().contains("Ⅵ.2.③")));
		project.settings("重大度 B-15 なし\n");
		assertTrue(project.findings().stream().anyMatch(finding -> finding.code().equals("complete.open-cells") && finding.message().contains("Ⅵ.2.③")));
	}

	/** What the text of a step denies explains what is asked for because of its arrow. */
	@Test
	void aNumberThatTheTextDeniesIsToldAsThat() {
		String steps = CatalogueProject.part("業務").replace("    手順 決定", "    手順 統計 \"他市に人数を知らせる。個人番号は含まれない。\" { 台帳 → 他市 : 手当情報 }\n    手順 決定");
		List<Finding> findings = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + steps).findings();
		assertTrue(findings.stream().anyMatch(finding -> finding.code().equals("figure.number-denied")), findings.toString());
		assertTrue(findings.stream().noneMatch(finding -> finding.message().contains("5.提供(他市).①")), findings.toString());
	}

	@Test
	void aHearingThatEndsBeforeItBeginsIsToldAsThat() {
		List<Finding> findings = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書").replace("令和7年2月10日", "令和6年12月10日") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務")).findings();
		List<String> told = findings.stream().filter(finding -> finding.code().startsWith("time.") || finding.message().contains("Ⅵ.2.")).map(Finding::message).toList();
		assertEquals(List.of("意見聴取の終わりの日（令和6年12月10日）が、それより先に済んでいるはずの始めの日（令和7年1月10日）より前の日付です。"), told);
	}
}
