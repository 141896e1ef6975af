package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.writer.Audience;
import org.nagare.model.source.SourceLocator;

/** Forms beside the full one: one assessment in several, what they share, and the sheet about all assessments of a body. */
class OtherFormsTest {

	private static final String KEY = "平成26年4月様式3";
	private static final String BASIC = "平成29年5月様式2";
	private static final String PLAN = "平成26年4月様式1";

	private static FilledForm form(Written written, String edition) {
		return form(written, 0, edition);
	}

	private static FilledForm form(Written written, int assessment, String edition) {
		return Written.FORMS.cells(written.model().assessments().get(assessment), written.model(), Written.FORMS.edition(edition).orElseThrow(),
				SourceLocator.NOWHERE);
	}

	private static String value(FilledForm form, String path) {
		return Written.told(form.cell(path).orElseThrow(() -> new AssertionError("no cell " + path + "; there are " + form.cells().stream().map(Cell::path).toList()))
				.value());
	}

	private static List<FormProblem.Code> problems(FilledForm form) {
		return form.problems().stream().map(FormProblem::code).toList();
	}

	private static Written inForms(String editions, String entries) {
		return Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("様式 平成30年5月様式4", "様式 " + editions) + SmallModel.FILE + SmallModel.AFFAIR + entries);
	}

	// ---- one assessment, several forms

	@Test
	void whatIsEnteredForTheFullFormIsTakenWhereTheOtherAsksTheSame() {
		Written model = SmallModel.with("""
				記載 Ⅰ.1.② "申請を受ける。"
				記載 Ⅱ(給付情報) { 3.⑥ "支給を決めるため。" 3.⑧ "審査に使う。" }
				記載 Ⅲ(給付情報) { 2.リスク1.十分か 十分である 2.リスク2.十分か 課題が残されている }
				""");
		FilledForm key = form(model, KEY);
		assertEquals("申請を受ける。", value(key, "重点Ⅰ.1.②"));
		assertEquals("支給を決めるため。", value(key, "重点Ⅱ(給付情報).3.③"));
		assertEquals("審査に使う。", value(key, "重点Ⅱ(給付情報).3.⑤"));
		assertEquals("十分である", value(key, "重点Ⅲ(給付情報).2.リスク1.十分か"));
		assertEquals("1万人未満", value(key, "重点Ⅱ(給付情報).2.②"));
		assertEquals(List.of(), problems(key));
		assertEquals("?", value(form(model, BASIC), "基礎Ⅰ.1.②"));
		assertEquals(List.of(), problems(form(model, BASIC)));
	}

	@Test
	void whatIsEnteredForTheFormItselfGoesBeforeWhatIsShared() {
		Written model = inForms("平成30年5月様式4, 平成26年4月様式3", """
				記載 Ⅱ(給付情報).3.⑥ "全項目の目的。"
				記載 重点Ⅱ(給付情報).3.③ "重点の目的。"
				""");
		assertEquals("全項目の目的。", model.value("Ⅱ(給付情報).3.⑥"));
		assertEquals("重点の目的。", value(form(model, KEY), "重点Ⅱ(給付情報).3.③"));
		assertEquals(List.of(), problems(model.form()));
		assertEquals(List.of(), problems(form(model, KEY)));
	}

	@Test
	void aSlipInOneFormIsNotExcusedByTheOther() {
		Written model = inForms("平成30年5月様式4, 平成29年5月様式2", """
				記載 基礎Ⅰ.1.② "申請を受ける。"
				記載 基礎Ⅰ.1.⑨ "無い欄"
				記載 基礎Ⅰ.2 上書き "x" 理由 "y"
				""");
		assertEquals(List.of(FormProblem.Code.UNKNOWN_PATH), problems(model.form()));
		FilledForm basic = form(model, BASIC);
		assertEquals(List.of(FormProblem.Code.UNKNOWN_PATH), problems(basic));
		assertTrue(basic.problems().getFirst().japanese().contains("近いもの: 基礎Ⅰ.1."), basic.problems().getFirst().japanese());
		assertEquals("x", value(basic, "基礎Ⅰ.2"));
	}

	/** An assessment that does not name the full form says nothing for it: then its path is unknown, and the sections are offered. */
	@Test
	void aPathOfNoFormOfTheAssessmentIsUnknown() {
		Written model = inForms("平成29年5月様式2", "記載 Ⅳ.3 \"ほかの措置。\"");
		FormProblem problem = form(model, BASIC).problems().getFirst();
		assertEquals(FormProblem.Code.UNKNOWN_PATH, problem.code());
		assertTrue(problem.japanese().contains("表紙、基礎Ⅰ"), problem.japanese());
	}

	@Test
	void librariesAndWithholdingReachTheSharedCell() {
		Written model = inForms("平成30年5月様式4, 平成26年4月様式3", """
				記載 Ⅱ(給付情報).6.① "庁舎に置く。"
				非公表 Ⅱ(給付情報).6.① 理由 "場所が分かると危ないため。"
				""");
		FilledForm key = form(model, KEY);
		assertEquals("庁舎に置く。", value(key, "重点Ⅱ(給付情報).6"));
		assertTrue(key.cell("重点Ⅱ(給付情報).6").orElseThrow().withheld().isPresent());
		Written part = inForms("平成30年5月様式4, 平成26年4月様式3", "記載 Ⅱ(給付情報).6.① \"庁舎に置く。\"\n非公表 Ⅱ(給付情報).6 部分 \"庁舎\" 理由 \"危ないため。\"");
		String published = Forms.text(form(part, KEY), Audience.PUBLIC);
		assertTrue(published.contains("（非公表）に置く。") && !published.contains("庁舎"), published);
		assertEquals(List.of(), problems(form(part, KEY)));
		assertEquals(List.of(), problems(part.form()));
		Written withLibrary = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("番号 7", "番号 7 利用 集") + SmallModel.FILE + SmallModel.AFFAIR
				+ "措置集 集 見出し \"<集>\" { Ⅱ.6.① \"棟に置く。\" }");
		assertTrue(value(form(withLibrary, KEY), "重点Ⅱ(給付情報).6").contains("棟に置く。"));
	}

	/** The kind at the end of the name is that of the form on which it stands, also where only a part is printed; a name without one stays. */
	@Test
	void theNameEndsWithTheKindOfTheForm() {
		String ended = SmallModel.ASSESSMENT.replace("番号 7", "番号 7 終了 令和8年3月31日");
		Written model = SmallModel.withAssessment(ended);
		assertEquals("給付に関する事務 全項目評価書【令和8年3月31日 終了】", model.value("表紙.評価書名"));
		assertEquals("給付に関する事務 重点項目評価書【令和8年3月31日 終了】", value(form(model, KEY), "表紙.評価書名"));
		assertEquals("給付に関する事務 基礎項目評価書【令和8年3月31日 終了】", value(form(model, BASIC), "表紙.評価書名"));
		assertEquals("給付に関する事務 基礎項目評価書", Forms.section(form(model, BASIC), "基礎Ⅰ").orElseThrow().name());
		assertEquals("給付に関する事務 全項目評価書", form(model, PLAN).name());
		Written plain = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace(" 全項目評価書", ""));
		assertEquals("給付に関する事務", value(form(plain, KEY), "表紙.評価書名"));
		Written key = inForms("平成26年4月様式3", "");
		assertEquals("給付に関する事務 全項目評価書", key.value("表紙.評価書名"));
	}

	// ---- the threshold in the basic form

	@Test
	void theBasicFormShowsWhatTheThresholdRestsOn() {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳",
				"使用システム 台帳 しきい値 { 対象人数 20万人 時点 令和6年4月1日 取扱者数 600人 重大事故 なし 時点 令和6年5月1日 }"));
		FilledForm basic = form(model, BASIC);
		assertEquals("10万人以上30万人未満", value(basic, "基礎Ⅱ.1"));
		assertEquals("令和6年4月1日 時点", value(basic, "基礎Ⅱ.1.時点"));
		assertEquals("500人以上", value(basic, "基礎Ⅱ.2"));
		assertEquals("?", value(basic, "基礎Ⅱ.2.時点"));
		assertEquals("発生なし", value(basic, "基礎Ⅱ.3"));
		assertEquals("基礎項目評価及び全項目評価の実施が義務付けられる", value(basic, "基礎Ⅲ.結果"));
		assertEquals("?", value(form(model, KEY), "重点Ⅴ.1.②"));
		assertEquals("給付台帳システム", value(basic, "基礎Ⅰ.1.③"));
	}

	@Test
	void countedStaffIsSortedAndSilenceIsNot() {
		assertEquals("500人未満", value(form(SmallModel.with(""), BASIC), "基礎Ⅱ.2"));
		assertEquals("?", value(form(SmallModel.with(""), BASIC), "基礎Ⅱ.3"));
		assertEquals("?", value(form(SmallModel.withFile(SmallModel.FILE.replace("12人", "")), BASIC), "基礎Ⅱ.2"));
	}

	@Test
	void theLaterBasicFormHasItsSectionInItsPlace() {
		assertEquals(List.of("表紙", "基礎Ⅰ", "基礎Ⅱ", "基礎Ⅲ", "基礎Ⅳ", "基礎変更"),
				Written.FORMS.edition("令和6年10月様式2").orElseThrow().sections().stream().map(section -> section.key().head()).toList());
	}

	// ---- the sheet about all assessments of a body

	private static Written planned() {
		return Written.text(SmallModel.BODY.replace("システム 税 ", "システム 中間 \"中間サーバー\" 分類 中間サーバー\n システム 税 ") + """
				評価書 計画 "計画管理書" { 様式 平成26年4月様式1 実施機関 市 }
				評価書 給付 "給付 評価書" { 様式 平成30年5月様式4 番号 7 実施機関 市 事務 "給付に関する事務" 使用システム 税, 連携 }
				評価書 手当 "手当 評価書" { 様式 平成30年5月様式4 番号 8 実施機関 市 事務 "手当に関する事務" 使用システム 連携, 中間 }
				評価書 他所 "他所の評価書" { 様式 平成30年5月様式4 番号 1 実施機関 他団体 使用システム 中間 }
				ファイル 情報 "情報ファイル" { 保有 台帳 副本 中間 項目 氏名 : 四情報 項目 個人番号 : 個人番号 }
				記載 計画別添2 { 1(税).保有 はい 1(税).アクセス いいえ }
				""");
	}

	@Test
	void theSheetHasALineForEachAssessmentOfTheBodyButItself() {
		FilledForm plan = form(planned(), PLAN);
		List<String> lines = plan.cells().stream().map(Cell::path).filter(path -> path.endsWith(".番号") && path.startsWith("計画")).toList();
		assertEquals(List.of("計画.事務(給付).番号", "計画.事務(手当).番号"), lines);
		assertEquals("7", value(plan, "計画.事務(給付).番号"));
		assertEquals("手当に関する事務", value(plan, "計画.事務(手当).名称"));
		assertEquals("税務システム · 庁内連携システム · 給付台帳システム · 中間サーバー", value(plan, "計画.事務(給付).システム"));
	}

	@Test
	void everySystemIsListedOnceWithWhatIsKnownOfTheNumber() {
		FilledForm plan = form(planned(), PLAN);
		assertEquals(List.of("税", "連携", "台帳", "中間"), plan.cells().stream().map(Cell::path).filter(path -> path.endsWith(").名称") && path.startsWith("計画別添2"))
				.map(path -> path.replaceAll(".*\\((.*)\\).*", "$1")).toList());
		assertEquals("[○]", value(plan, "計画別添2.1(台帳).保有"));
		assertEquals("[○]", value(plan, "計画別添2.1(中間).保有"));
		assertEquals("[ ]", value(plan, "計画別添2.1(連携).保有"));
		assertEquals("?", value(plan, "計画別添2.1(連携).アクセス"));
		// nothing is said of what the tax system keeps for other affairs: a person says it
		assertEquals("[○]", value(plan, "計画別添2.1(税).保有"));
		assertEquals("[ ]", value(plan, "計画別添2.1(税).アクセス"));
		assertEquals(List.of(), problems(plan));
	}

	@Test
	void withoutTheSheetAnyAssessmentOfTheBodyTellsTheSame() {
		FilledForm plan = form(planned(), 1, PLAN);
		assertEquals("8", value(plan, "計画.事務(手当).番号"));
		FilledForm alone = form(planned(), 3, PLAN);
		assertEquals(List.of("計画.事務(他所).番号"), alone.cells().stream().map(Cell::path).filter(path -> path.startsWith("計画.") && path.endsWith("番号")).toList());
	}
}
