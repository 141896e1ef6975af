package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.writer.Audience;

/** Cells at the edges of their rules: what is answered, counted, made by another department, owned by nobody, left out. */
class EdgeCellsTest {

	private static final String II = "Ⅱ(給付情報).";

	private static List<String> codes(Written model) {
		return model.form().problems().stream().map(problem -> problem.code().code()).toList();
	}

	// ---- the basis of an answer

	private static Written linkage(String basisOfAnswer) {
		return SmallModel.withAffair("""
				業務 給付 "給付" {
				    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "申請の都度" }
				    手順 照会 "照会する。" {
				        台帳 → NWS → 他団体 : 給付情報(個人番号) 照会 根拠 "番号法第19条第8号"
				        他団体 → NWS → 台帳 : 給付情報(氏名) 時期 "照会の都度" %s
				    }
				}""".formatted(basisOfAnswer));
	}

	@Test
	void anAnswerStandsOnTheBasisOfItsRequest() {
		assertEquals("【情報照会】\n番号法第19条第8号\n【情報提供】\nなし", linkage("").value("Ⅰ.6.②"));
		assertEquals("【情報照会】\n番号法第19条第8号\n主務省令\n【情報提供】\nなし", linkage("根拠 \"主務省令\"").value("Ⅰ.6.②"));
	}

	@Test
	void whatAnswersNothingHasNoBasisOfOthers() {
		Written model = SmallModel.withAffair("""
				業務 給付 "給付" {
				    手順 照会 "照会する。" { 台帳 → NWS → 他団体 : 給付情報(個人番号) 照会 根拠 "番号法第19条第8号" }
				    手順 受領 "受け取る。" { 他団体 → NWS → 台帳 : 給付情報(氏名) 時期 "照会の都度" }
				}""");
		assertEquals("【情報照会】\n番号法第19条第8号\n（未記入）\n【情報提供】\nなし (partial)", model.value("Ⅰ.6.②"));
	}

	@Test
	void aProvisionThatAnswersIsOnTheBasisOfTheRequestToo() {
		Written model = SmallModel.withAffair("""
				業務 給付 "給付" {
				    手順 回答 "照会に答える。" {
				        他団体 → NWS → 台帳 : 給付情報(個人番号) 照会 根拠 "番号法第19条第8号"
				        台帳 → NWS → 他団体 : 給付情報(氏名) 時期 "照会の都度"
				    }
				}""");
		assertEquals("番号法第19条第8号", model.value(II + "5.提供(他団体).①"));
		assertEquals("【情報照会】\nなし\n【情報提供】\n番号法第19条第8号", model.value("Ⅰ.6.②"));
	}

	// ---- ordinals

	@Test
	void afterATableTheNextRecipientIsCountedOn() {
		Written model = SmallModel.withAffair("""
				業務 給付 "給付" {
				    手順 照会 "答える。" { 台帳 → NWS → 表の相手 : 給付情報(氏名) 時期 "都度" }
				    手順 提供 "提供する。" { 台帳 → 他団体 : 給付情報 根拠 "条例" 時期 "年1回" 方法 紙 }
				}
				一覧 表の相手 "情報照会者" 別紙 別紙1 { 先 "甲" 先 "乙" 先 "丙" }
				別紙 別紙1 "別紙1" 一覧 表の相手""");
		assertEquals("提供先1～3: 情報照会者(別紙参照)", model.value(II + "5.提供(表の相手).名称"));
		assertEquals("Ⅱ(給付情報ファイル)－5－提供先4－①", model.cell(II + "5.提供(他団体).①").printedPath());
		String text = Forms.text(Forms.section(model.form(), "Ⅱ.5").orElseThrow(), Audience.DRAFT);
		assertTrue(text.contains("    提供先1～3\n") && text.contains("    提供先4\n"), text);
		assertFalse(text.contains("    提供先2\n"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ⅰ.2(台帳).② | Ⅰ－2－システム1－②", "Ⅱ(給付情報).4.有無 | Ⅱ(給付情報ファイル)－4－委託の有無",
			"Ⅱ(給付情報).2.③.必要性 | Ⅱ(給付情報ファイル)－2－③(その必要性)", "Ⅲ(給付情報).2.リスク3.本人確認 | Ⅲ(給付情報ファイル)－2－リスク3(本人確認)",
			"Ⅲ(給付情報).3.リスク2.記録.方法 | Ⅲ(給付情報ファイル)－3－リスク2(記録・方法)", "別添1.備考 | 別添1－(備考)", "表紙.公表日 | 表紙－公表日", "Ⅰ.5 | Ⅰ－5" })
	void placesArePrintedAsTheFormCountsThem(String path, String printed) {
		assertEquals(printed, SmallModel.with("").cell(path).printedPath());
	}

	// ---- who a source is

	private static final String TWO_DEPARTMENTS = SmallModel.FILE.replace("使用 福祉課 12人", "使用 福祉課 12人, 税務課 3人");

	@Test
	void aDepartmentThatOnlyUsesTheFileIsAnotherOne() {
		String affair = "業務 給付 \"給付\" { 手順 \"取り込む。\" { 税 → 台帳 : 給付情報 方法 専用線 時期 \"年1回\" } }";
		Written model = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + TWO_DEPARTMENTS + affair);
		assertEquals("評価実施機関内の他部署(税務課)", model.value(II + "3.①"));
		assertEquals("・税務課: 年1回", model.value(II + "3.③"));
	}

	@Test
	void aSystemOfTheDepartmentInChargeMakesTheFileItself() {
		String body = SmallModel.BODY.replace("システム 税 ", "システム 受付 \"受付システム\" 所管 福祉課\n    システム 税 ");
		String affair = "業務 給付 \"給付\" { 手順 \"取り込む。\" { 受付 → 台帳 : 給付情報 方法 専用線 時期 \"年1回\" } }";
		assertEquals("その他(自部署)", Written.text(body + SmallModel.ASSESSMENT + SmallModel.FILE + affair).value(II + "3.①"));
		// a relay only passes on, whoever looks after it
		String relay = "業務 給付 \"給付\" { 手順 \"取り込む。\" { 連携 → 台帳 : 給付情報 時期 \"年1回\" } }";
		String owned = SmallModel.BODY.replace("庁内連携システム 所管 福祉課", "庁内連携システム 所管 税務課");
		assertEquals("その他(自部署)", Written.text(owned + SmallModel.ASSESSMENT + TWO_DEPARTMENTS + relay).value(II + "3.①"));
	}

	@Test
	void aSystemThatNobodyOwnsLeavesAGapAndNoEmptyName() {
		String body = SmallModel.BODY.replace("システム 税 \"税務システム\" 分類 税務システム 所管 税務課", "システム 税 \"税務システム\" 分類 税務システム");
		String affair = """
				業務 給付 "給付" {
				    手順 "取り込む。" { 税 → 台帳 : 給付情報 方法 専用線 時期 "年1回" 扱い 入手 理由 "試し" }
				    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "年1回" }
				}""";
		Written model = Written.text(body + SmallModel.ASSESSMENT + SmallModel.FILE + affair);
		assertEquals("・（未記入）、本人: 年1回 (partial)", model.value(II + "3.③"));
		Cell sources = model.cell(II + "3.①");
		assertEquals("本人又は本人の代理人 · 評価実施機関内の他部署", Written.told(sources.value()));
		assertTrue(sources.remarks().stream().anyMatch(remark -> remark.japanese().contains("括弧の中")) && !sources.isComplete());
	}

	// ---- slips that were silent

	@Test
	void aRowOfWordsBesideTransfersIsDoubted() {
		String list = """
				一覧 移転先 "庁内" { 先 税 事務 "課税" 先 "市立学校" 事務 "就学援助" }
				""";
		String arrow = "業務 移転 \"移転\" { 手順 \"渡す。\" { 台帳 → 移転先 : 給付情報 時期 \"月1回\" %s } }\n" + list;
		Written model = SmallModel.with(arrow.formatted(""));
		assertEquals("提供を行っている(1件) · 移転を行っている(1件)", model.value(II + "5.有無"));
		assertEquals(List.of("form.recipient-in-words"), codes(model));
		FormProblem problem = model.form().problems().getFirst();
		assertEquals(FormProblem.Weight.WARNING, problem.code().weight());
		assertTrue(problem.source().orElseThrow().line() > 20);
		Written said = SmallModel.with(arrow.formatted("扱い 移転 理由 \"学校も市の機関である。\""));
		assertEquals("移転を行っている(2件)", said.value(II + "5.有無"));
		assertEquals(List.of(), codes(said));
		Written outside = SmallModel.with("業務 提供 \"提供\" { 手順 \"渡す。\" { 台帳 → 先方 : 給付情報 時期 \"月1回\" } }\n一覧 先方 \"先方\" { 先 \"学校法人\" 用途 \"就学\" }");
		assertEquals(List.of(), codes(outside));
	}

	@Test
	void aReasonForWhatIsNotRecordedIsFound() {
		Written model = SmallModel.withFile(SmallModel.FILE.replace("項目 氏名", "妥当性 国税 \"所得を確かめるため。\"\n    項目 氏名"));
		assertEquals(List.of("form.reason-without-items"), codes(model));
		assertTrue(model.form().problems().getFirst().japanese().contains("「国税」"));
		assertEquals(List.of(), codes(SmallModel.withFile(SmallModel.FILE.replace("項目 氏名", "妥当性 四情報 \"確かめるため。\"\n    項目 氏名"))));
	}

	@Test
	void aSystemIsLeftOutByOverrulingItsNameAndThatIsTold() {
		String affair = "業務 給付 \"給付\" { 手順 \"送る。\" { 住民 → 連携 → 台帳 : 給付情報 時期 \"都度\" } }\n";
		assertEquals("庁内連携システム", SmallModel.withAffair(affair).value("Ⅰ.2(連携).①"));
		Written model = SmallModel.withAffair(affair + "記載 Ⅰ.2(連携).① 上書き なし 理由 \"他の評価書に記載する。\"");
		assertTrue(model.form().cell("Ⅰ.2(連携).①").isEmpty() && model.form().cell("Ⅰ.2(台帳).①").isPresent());
		assertEquals(List.of("form.left-out"), codes(model));
		FormProblem told = model.form().problems().getFirst();
		assertEquals(FormProblem.Weight.INFORMATION, told.code().weight());
		assertTrue(told.japanese().contains("庁内連携システム") && told.japanese().contains("他の評価書に記載する。"), told.japanese());
		assertEquals(List.of("form.derived"), codes(SmallModel.withAffair(affair + "記載 Ⅰ.2(連携).① なし")));
	}

	/** What the intermediate server has asked for on a basis is answered on it, on the way to the system behind that server too. */
	@ParameterizedTest
	@ValueSource(strings = { "他団体 → NWS → 連携", "他団体 → NWS → 連携 → 台帳" })
	void anAnswerNeedsNoBasisOfItsOwn(String answer) {
		Written model = SmallModel.withAffair("""
				法令 条 "番号法第19条第8号"
				業務 給付 "給付" {
				    手順 照会 "照会する。" {
				        連携 → NWS → 他団体 : 給付情報(個人番号) 照会 根拠 条 "1の項" 時期 "都度"
				        %s : 給付情報(氏名) 時期 "都度"
				    }
				}
				""".formatted(answer));
		assertEquals("【情報照会】\n番号法第19条第8号1の項\n【情報提供】\nなし", model.value("Ⅰ.6.②"));
	}
}
