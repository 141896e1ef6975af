package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Origin;
import org.nagare.form.cell.Requirement;

/** Rows of the derivation with their edge cases and unknowns, one small model each. */
class BindingTest {

	private static final String II = "Ⅱ(給付情報).";
	private static final String III = "Ⅲ(給付情報).";

	// ---- what is silent is unknown

	@ParameterizedTest
	@CsvSource({ "表紙.宣言", "表紙.公表日", "Ⅰ.2(台帳).②", "Ⅰ.2(台帳).③", "Ⅰ.5", "Ⅱ(給付情報).2.①", "Ⅱ(給付情報).2.⑤", "Ⅱ(給付情報).6.②", "Ⅱ(給付情報).6.②.妥当性",
			"Ⅱ(給付情報).3.⑨", "Ⅴ.1.①", "Ⅴ.2.①", "Ⅵ.1.①", "Ⅵ.2.①", "Ⅵ.2.②", "Ⅵ.2.③", "Ⅵ.3.③" })
	void whatIsNotWrittenIsUnknownWithItsReason(String path) {
		Cell cell = SmallModel.with("").cell(path);
		assertTrue(cell.value() instanceof CellValue.Unknown, () -> path + " is " + Written.told(cell.value()));
		assertEquals(Origin.UNKNOWN, cell.origin());
		CellValue.Unknown unknown = (CellValue.Unknown) cell.value();
		assertFalse(unknown.reason().japanese().isEmpty() || unknown.reason().english().isEmpty());
		assertFalse(cell.isComplete());
	}

	@Test
	void noneBlankAndSilentAreThreeThings() {
		Written model = SmallModel.with("記載 Ⅰ { 4.① なし 4.② \"\" }");
		assertEquals("-", model.value("Ⅰ.4.①"));
		assertEquals("", model.value("Ⅰ.4.②"));
		assertEquals("?", model.value("Ⅰ.1.②"));
		assertTrue(model.cell("Ⅰ.4.①").isComplete() && model.cell("Ⅰ.4.②").isComplete());
	}

	// ---- cover and Ⅰ

	@Test
	void anEndedAffairSaysSoInItsName() {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("番号 7", "番号 7 終了 令和8年3月31日"));
		assertEquals("給付に関する事務 全項目評価書【令和8年3月31日 終了】", model.value("表紙.評価書名"));
	}

	@Test
	void onlyOrgansOfTheStateAreApprovedByTheCommission() {
		Written city = SmallModel.with("");
		assertEquals(Requirement.MUST_BE_EMPTY, city.cell("表紙.承認日").requirement());
		assertEquals(Requirement.REQUIRED, city.cell("Ⅵ.3.①").requirement());
		Written organ = Written.text(SmallModel.BODY.replace("\"うみ市\" 地方公共団体", "\"うみ省\" 行政機関") + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR
				+ "記載 Ⅲ(給付情報).7 { リスク1.① 十分に遵守している }");
		assertEquals(Requirement.REQUIRED, organ.cell("表紙.承認日").requirement());
		assertEquals("n/a", organ.value("Ⅵ.3.①"));
		assertEquals("十分に遵守している", organ.value(III + "7.リスク1.①"));
		assertEquals(List.of(), organ.form().problems());
	}

	@Test
	void aBodyWithoutAKindLeavesTheConditionsOpen() {
		Written model = Written.text(SmallModel.BODY.replace("\"うみ市\" 地方公共団体", "\"うみ市\"") + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR);
		assertEquals(Requirement.UNDECIDED, model.cell("表紙.承認日").requirement());
		assertEquals("?", model.value(III + "7.リスク1.①"));
	}

	@Test
	void anApprovalThatMustNotBeIsKeptAndSaid() {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("番号 7", "番号 7 承認日 令和5年1月1日"));
		Cell cell = model.cell("表紙.承認日");
		assertEquals("令和5年1月1日", Written.told(cell.value()));
		assertEquals(Requirement.MUST_BE_EMPTY, cell.requirement());
		assertFalse(cell.isComplete());
	}

	@ParameterizedTest
	@CsvSource({ "九百人, ?", "9百人, '1,000人未満'", "1千万人, 30万人以上", "999人, '1,000人未満'", "1000人, '1,000人以上1万人未満'", "30万人, 30万人以上", "10万人以上100万人未満, ?", "10万人以上30万人未満, 10万人以上30万人未満" })
	void theNumberOfPersonsFallsIntoItsBandOrIsOffered(String number, String band) {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 しきい値 { 対象人数 " + number + " }"));
		// a number that cannot be read is none, and then that of the file counts
		assertEquals(number.equals("九百人") ? "1,000人以上1万人未満" : band, model.value("Ⅰ.1.③"));
		if (number.equals("10万人以上100万人未満")) {
			CellValue.Unknown unknown = (CellValue.Unknown) model.cell("Ⅰ.1.③").value();
			assertTrue(unknown.reason().japanese().contains("「10万人以上30万人未満」、「30万人以上」"), unknown.reason().japanese());
		}
	}

	@Test
	void withoutAHeadOfDepartmentNothingIsMadeUp() {
		Written model = Written.text(SmallModel.BODY.replace(" 所属長 \"福祉課長\"", "") + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR);
		assertEquals("?", model.value("Ⅰ.7.②"));
	}

	@Test
	void anAffairWithoutTheNetworkSaysNotDone() {
		Written model = SmallModel.with("");
		assertEquals("実施しない", model.value("Ⅰ.6.①"));
		assertEquals("n/a", model.value("Ⅰ.6.②"));
		assertEquals("[○]", model.value(III + "6.接続しない入手"));
	}

	@Test
	void withoutAnyFlowNothingIsKnown() {
		Written model = SmallModel.withAffair("");
		for (String path : List.of("Ⅰ.6.①", "別添1.図", "別添1.備考", II + "3.①", II + "3.②", II + "3.③", II + "4.有無", II + "5.有無", III + "4.委託しない",
				III + "5.提供移転しない", III + "6.接続しない入手", III + "6.接続しない提供")) {
			assertEquals("?", model.value(path), path);
		}
		assertEquals(Requirement.UNDECIDED, model.cell(III + "5.リスク1.記録").requirement());
		assertEquals(Requirement.UNDECIDED, model.cell("Ⅰ.6.②").requirement());
	}

	/** From the first arrow on, what is not described is not done; before it, what is written of the assessment counts, and a 委託 by itself. */
	@Test
	void whatIsNotDescribedIsNotDoneFromTheFirstArrowOn() {
		Written one = SmallModel.with("");
		assertEquals(List.of("委託しない", "行っていない", "[○]", "[○]", "[○]", "[○]"), List.of(one.value(II + "4.有無"), one.value(II + "5.有無"), one.value(III + "4.委託しない"),
				one.value(III + "5.提供移転しない"), one.value(III + "6.接続しない入手"), one.value(III + "6.接続しない提供")));
		Written said = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("番号 7", "番号 7 情報連携 実施しない") + SmallModel.FILE
				+ "委託 運用 \"運用\" 委託先 業者 : 給付情報 { 再委託 なし }\n");
		assertEquals(List.of("委託する(1件)", "?", "[ ]", "?", "[○]", "[○]"), List.of(said.value(II + "4.有無"), said.value(II + "5.有無"), said.value(III + "4.委託しない"),
				said.value(III + "5.提供移転しない"), said.value(III + "6.接続しない入手"), said.value(III + "6.接続しない提供")));
	}

	@Test
	void aNetworkFlowWithoutBasisLeavesItsSideOpen() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"提供する。\" { 台帳 → NWS → 他団体 : 給付情報 } }");
		assertEquals("【情報照会】\nなし\n【情報提供】\n（未記入） (partial)", model.value("Ⅰ.6.②"));
		assertEquals("情報提供ネットワークシステム", model.value(II + "5.提供(他団体).⑥"));
		assertEquals("[ ]", model.value(III + "6.接続しない提供"));
		assertEquals("[○]", model.value(III + "5.提供移転しない"));
	}

	// ---- files

	@Test
	void anItemWithoutACategoryLeavesTheMarksOpen() {
		Written model = SmallModel.withFile(SmallModel.FILE.replace("項目 氏名, 住所 : 四情報", "項目 氏名, 住所 : 四情ほう"));
		assertEquals("個人番号 ほかに未確定", model.value(II + "2.④.主な項目"));
		assertFalse(model.cell(II + "2.④.主な項目").isComplete());
	}

	@ParameterizedTest
	@CsvSource({ "30日, 1年未満", "1年未満, 1年未満", "11か月, 1年未満", "12か月, 1年", "5年, 5年", "1年6か月, ?", "6年, 6年以上10年未満", "10年, 10年以上20年未満", "150年, 20年以上",
			"永年, 20年以上", "定めなし, 定められていない", "365日, ?", "ながく, ?", "3年以上, ?", "20年以上, 20年以上" })
	void retentionFallsIntoItsChoiceOrBetweenTwo(String period, String choice) {
		Written model = SmallModel.withFile(SmallModel.FILE.replace("保有 台帳", "保有 台帳 保管期間 " + period + " 妥当性 \"要るため。\""));
		assertEquals(choice, model.value(II + "6.②"));
		if (period.equals("1年6か月")) {
			CellValue.Unknown unknown = (CellValue.Unknown) model.cell(II + "6.②").value();
			assertTrue(unknown.reason().japanese().contains("「1年」、「2年」"), unknown.reason().japanese());
		}
		assertEquals("要るため。", model.value(II + "6.②.妥当性"));
	}

	@Test
	void usersWithoutANumberLeaveTheBandOpen() {
		Written model = SmallModel.withFile(SmallModel.FILE.replace("使用 福祉課 12人", "使用 福祉課 12人, 税務課 多数"));
		assertEquals("?", model.value(II + "3.⑦.使用者数"));
		assertEquals("福祉課 · 税務課", model.value(II + "3.⑦.使用部署"));
	}

	@Test
	void anUnknownKindOfFileNamesTheChoices() {
		Written model = SmallModel.withFile(SmallModel.FILE.replace("保有 台帳", "種類 紙のファイル 保有 台帳"));
		CellValue.Unknown unknown = (CellValue.Unknown) model.cell(II + "2.①").value();
		assertTrue(unknown.reason().japanese().contains("紙のファイル") && unknown.reason().japanese().contains("システム用ファイル"));
		assertEquals("その他の電子ファイル(表計算ファイル等)",
				SmallModel.withFile(SmallModel.FILE.replace("保有 台帳", "種類 その他の電子ファイル 保有 台帳")).value(II + "2.①"));
	}

	// ---- acquisition

	@Test
	void aFlowWithoutMeansLeavesTheMarksOpen() {
		Written model = SmallModel.withAffair("""
				業務 給付 "給付" { 手順 "申請。" {
				    住民 → 福祉課 : 給付情報 方法 紙 時期 "申請の都度"
				    他団体 → 福祉課 : 給付情報
				} }""");
		assertEquals("紙 ほかに未確定", model.value(II + "3.②"));
		assertEquals("・本人: 申請の都度\n・他の市区町村: （未記入） (partial)", model.value(II + "3.③"));
	}

	@Test
	void anUndecidedFlowIsNeverANo() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"送る。\" { 台帳 → 他団体 : \"何か\" 個人番号あり\n 住民 → 福祉課 : 給付情報 方法 紙 } }");
		assertEquals("提供を行っている(1件)", model.value(II + "5.有無"));
		Written open = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"送る。\" { 台帳 → 他団体 : 給付情報(不明な項目)\n 住民 → 福祉課 : 給付情報 方法 紙 } }");
		assertEquals("?", open.value(II + "5.有無"));
		assertEquals("?", open.value(III + "5.提供移転しない"));
		assertEquals(Requirement.UNDECIDED, open.cell(III + "5.リスク2.措置").requirement());
	}

	@Test
	void aMediumThatTheListLacksStandsUnderOther() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"受ける。\" { 他団体 → 福祉課 : 給付情報 方法 インターネット, その他(\"窓口\"), 紙 } }");
		assertEquals("紙 · その他(インターネット、窓口)", model.value(II + "3.②"));
	}

	@Test
	void anotherDepartmentIsASourceByItsTitle() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"受ける。\" { 税 → 連携 → 台帳 : 給付情報 時期 \"毎月\" } }");
		assertEquals("評価実施機関内の他部署(税務課)", model.value(II + "3.①"));
		assertEquals("庁内連携システム", model.value(II + "3.②"));
		assertEquals("・税務課: 毎月", model.value(II + "3.③"));
		assertEquals(Requirement.OPTIONAL, model.cell(III + "2.リスク3.本人確認").requirement());
		assertEquals(Requirement.REQUIRED, SmallModel.with("").cell(III + "2.リスク3.本人確認").requirement());
	}

	// ---- entrustment

	@Test
	void aChainIsToldToItsEnd() {
		Written model = SmallModel.with("""
				委託 運用 "運用" 委託先 業者 : 給付情報 {
				    取扱者 10人以上50人未満
				    再委託 一 "監視" 許諾 "書面による。" { 再委託 二 "夜間の監視" { 再委託 三 "休日の監視" } }
				    再委託 四 "印刷" 許諾 "電話による。"
				}""");
		assertEquals("監視\n　(再々委託)夜間の監視\n　　(再々委託)休日の監視\n印刷", model.value(II + "4(運用).⑨"));
		assertEquals("書面による。\n電話による。", model.value(II + "4(運用).⑧"));
		assertEquals("10人以上50人未満", model.value(II + "4(運用).③"));
		assertEquals("?", model.value(II + "4(運用).④"));
		assertEquals("はま情報株式会社", model.value(II + "4(運用).⑥"));
	}

	@Test
	void silenceOfReEntrustmentIsNotANo() {
		Written model = SmallModel.with("委託 運用 \"運用\" 委託先 業者 : 給付情報 { 内容 \"する。\" }");
		assertEquals("?", model.value(II + "4(運用).⑦"));
		assertEquals(Requirement.UNDECIDED, model.cell(II + "4(運用).⑧").requirement());
		assertEquals("?", model.value(III + "4.再委託"));
	}

	@Test
	void whoPassesWorkOnHasToSayWithWhatCare() {
		String entrustment = "委託 運用 \"運用\" 委託先 業者 : 給付情報 { 再委託 一 \"監視\" }\n";
		assertEquals("十分に行っている", SmallModel.with(entrustment + "記載 Ⅲ(給付情報).4 { 再委託 十分に行っている \"調べる。\" }").value(III + "4.再委託"));
		Written wrong = SmallModel.with(entrustment + "記載 Ⅲ(給付情報).4 { 再委託 再委託していない }");
		assertEquals("?", wrong.value(III + "4.再委託"));
		assertTrue(wrong.form().problems().getFirst().japanese().contains("選べるもの: 特に力を入れて行っている"));
		Written none = SmallModel.with("委託 運用 \"運用\" 委託先 業者 : 給付情報 { 再委託 なし }");
		assertEquals("再委託していない", none.value(III + "4.再委託"));
		assertEquals("n/a", none.value(III + "4.再委託.方法"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "給付情報 | 特定個人情報ファイルの全体 | 1万人未満", "給付情報(個人番号, 氏名) | 特定個人情報ファイルの一部 | 1万人未満",
			"給付情報 除く(氏名) | 特定個人情報ファイルの一部 | 1万人未満" })
	void theExtentFollowsFromWhatIsHandedOver(String payload, String extent, String persons) {
		Written model = SmallModel.with("委託 運用 \"運用\" 委託先 業者 : " + payload + " { }");
		assertEquals(extent, model.value(II + "4(運用).②"));
		assertEquals(persons, model.value(II + "4(運用).②.人数"));
		assertEquals("給付を受ける者", model.value(II + "4(運用).②.範囲"));
	}

	@Test
	void aPartOfThePersonsNeedsItsOwnNumber() {
		Written model = SmallModel.with("委託 運用 \"運用\" 委託先 業者 : 給付情報 { 範囲 \"新しい者\" }");
		assertEquals("特定個人情報ファイルの一部", model.value(II + "4(運用).②"));
		assertEquals("?", model.value(II + "4(運用).②.人数"));
		assertEquals("新しい者", model.value(II + "4(運用).②.範囲"));
	}

	// ---- recipients

	@Test
	void aTransferNamesTheDepartmentAndItsAffair() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"渡す。\" { 台帳 → 連携 → 税 : 給付情報(個人番号, 氏名) 相手事務 \"賦課\" 時期 \"毎年\" } }");
		assertEquals("移転を行っている(1件)", model.value(II + "5.有無"));
		assertEquals("税務課(賦課)", model.value(II + "5.移転(税務課).名称"));
		assertEquals("?", model.value(II + "5.移転(税務課).①"));
		assertEquals("賦課", model.value(II + "5.移転(税務課).②"));
		assertEquals("個人番号、氏名", model.value(II + "5.移転(税務課).③"));
		assertEquals("庁内連携システム", model.value(II + "5.移転(税務課).⑥"));
		assertEquals("毎年", model.value(II + "5.移転(税務課).⑦"));
		assertEquals("[ ]", model.value(III + "5.提供移転しない"));
	}

	@Test
	void aWholeFileIsToldAsSuchAndItsOwnNumberOfPersonsCounts() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"渡す。\" { 台帳 → 他団体 : 給付情報 方法 専用線 人数 20万人 範囲 \"転出する者\" 根拠 \"条例\" } }");
		assertEquals("給付情報ファイルの全項目", model.value(II + "5.提供(他団体).③"));
		assertEquals("10万人以上100万人未満", model.value(II + "5.提供(他団体).④"));
		assertEquals("転出する者", model.value(II + "5.提供(他団体).⑤"));
		assertEquals("条例", model.value(II + "5.提供(他団体).①"));
		assertEquals("?", model.value(II + "5.提供(他団体).⑦"));
	}

	@Test
	void nobodyReceivesAnythingOnlyWhenThatIsSure() {
		assertEquals("行っていない", SmallModel.with("").value(II + "5.有無"));
		assertEquals("[○]", SmallModel.with("").value(III + "5.提供移転しない"));
		assertEquals("n/a", SmallModel.with("").value(III + "5.リスク1.記録"));
	}

	// ---- procedure

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "令和3年7月21日 〜 令和3年8月19日 | - | 令和3年7月21日～令和3年8月19日(30日間)",
			"令和3年7月21日 〜 令和3年8月18日 | ? | 令和3年7月21日～令和3年8月18日(29日間)" })
	void aShortHearingNeedsItsReason(String period, String reason, String printed) {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 手続 { 意見聴取 " + period + " 反映 なし }"));
		assertEquals(printed, model.value("Ⅵ.2.②"));
		assertEquals(reason, model.value("Ⅵ.2.③"));
		assertEquals("-", model.value("Ⅵ.2.⑤"));
	}

	@Test
	void theThresholdNamesWhatItLacks() {
		Written open = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 しきい値 { 対象人数 20万人 }"));
		CellValue.Unknown unknown = (CellValue.Unknown) open.cell("Ⅵ.1.②").value();
		assertTrue(unknown.reason().japanese().contains("重大事故"), unknown.reason().japanese());
		Written told = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 しきい値 { 対象人数 20万人 重大事故 なし }"));
		assertEquals("基礎項目評価及び重点項目評価の実施が義務付けられる(任意に全項目評価を実施)", told.value("Ⅵ.1.②"));
		assertEquals("基礎項目評価の実施が義務付けられる(任意に全項目評価を実施)", SmallModel.with("").value("Ⅵ.1.②"));
	}

	@Test
	void addressesAreThoseOfTheDepartments() {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 請求先 福祉課 問合せ先 税務課"));
		assertEquals("うみ市1番1号\n福祉課", model.value("Ⅴ.1.①"));
		assertEquals("（未記入）\n税務課 (partial)", model.value("Ⅴ.2.①"));
	}
}
