package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.cell.Requirement;

/** The edge cases that stand in the tables of derivation and that no other test is about, in the order of the form. */
class RowEdgesTest {

	private static final String II = "Ⅱ(給付情報).";
	private static final String III = "Ⅲ(給付情報).";

	/** One change of the small model for each: where, what for what, and what the cell says then. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// the cover and Ⅰ
			"長 \"うみ市長\" | 略称 \"市\" | 表紙.実施機関 | うみ市",
			"番号 7 | 番号 7 宣言 \"{市}は、守る。\" | 表紙.宣言 | うみ市は、守る。",
			"番号 7 | 番号 7 公表日 令和7年4月1日 | 表紙.公表日 | 令和7年4月1日",
			"実施機関 市 | 実施機関 市 他機関 他団体 | Ⅰ.8 | 他の市区町村",
			"実施機関 市 | 実施機関 市, 他団体 | 表紙.実施機関 | うみ市長",
			"実施機関 市 | 実施機関 市, 他団体 | Ⅰ.8 | 他の市区町村",
			"人数 9千人 | 人数 1000人以上1万人未満 | Ⅰ.1.③ | 1,000人以上1万人未満",
			"人数 9千人 | 人数 10万人以上100万人未満 | Ⅰ.1.③ | ?",
			"担当 福祉課 使用システム | 担当 福祉課, 税務課 使用システム | Ⅰ.7.② | 福祉課長 · 税務課長",
			"番号 7 | 番号 7 | Ⅰ.6.① | 実施しない",
			"番号 7 | 番号 7 情報連携 未定 | Ⅰ.6.① | 未定",
			"番号 7 | 番号 7 根拠 \"番号法第9条第1項\", \"条例第3条\" | Ⅰ.5 | 番号法第9条第1項⏎条例第3条",
			// Ⅱ
			"人数 9千人 | 人数 1000万人 | Ⅱ(給付情報).2.② | 1,000万人以上",
			"人数 9千人 | 人数 9999人 | Ⅱ(給付情報).2.② | 1万人未満",
			"人数 9千人 | 人数 1万人 | Ⅱ(給付情報).2.② | 1万人以上10万人未満",
			"保有 台帳 担当 福祉課 | 保有 台帳 | Ⅱ(給付情報).2.⑥ | 福祉課",
			"保有 台帳 担当 福祉課 | 保有 台帳 担当 税務課 | Ⅱ(給付情報).2.⑥ | 税務課",
			"使用 福祉課 12人 | | Ⅱ(給付情報).3.⑦.使用部署 | 福祉課",
			"使用 福祉課 12人 | | Ⅱ(給付情報).3.⑦.使用者数 | ?",
			"使用 福祉課 12人 | 使用 福祉課 9人, 税務課 1人 | Ⅱ(給付情報).3.⑦.使用者数 | 10人以上50人未満",
			"使用 福祉課 12人 | 使用 福祉課 10人以上50人未満, 税務課 100人以上500人未満 | Ⅱ(給付情報).3.⑦.使用者数 | ?",
			"保有 台帳 | 保有 台帳 開始 令和7年4月1日 | Ⅱ(給付情報).3.⑨ | 令和7年4月1日",
			"保有 台帳 | 保有 台帳 開始 令和7年4月1日 使用開始 令和7年5月1日 | Ⅱ(給付情報).3.⑨ | 令和7年5月1日",
			"保有 台帳 | 保有 台帳 | Ⅱ(給付情報).3.⑥.変更の妥当性 | -",
			"項目 氏名, 住所 : 四情報 | 項目 氏名 : 四情報 | Ⅱ(給付情報).2.④.主な項目 | 個人番号 · 4情報(氏名、性別、生年月日、住所)",
			"項目 氏名, 住所 : 四情報 | 項目 受給者番号 : 業務番号 | Ⅱ(給付情報).2.④.主な項目 | 個人番号",
			"項目 氏名, 住所 : 四情報 | 項目 甲 : その他(\"一つ\") 項目 乙 : その他(\"二つ\") | Ⅱ(給付情報).2.④.主な項目 | 個人番号 · その他(一つ、二つ)",
			"項目 個人番号 : 個人番号 | 項目 符号 : 個人番号対応符号 | Ⅱ(給付情報).2.④.主な項目 | 個人番号対応符号 · 4情報(氏名、性別、生年月日、住所)",
			"保有 台帳 | 保有 台帳 副本 連携 | 別添2(給付情報).項目 | 個人番号 · 氏名 · 住所",
			"保有 台帳 | 保有 台帳 保管期間 3年 妥当性 \"甲。\" 保管期間 5年 起算 \"受けた日\" 妥当性 \"乙。\" | Ⅱ(給付情報).6.② | 5年" })
	void aRow(String what, String by, String path, String value) {
		String text = SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR;
		assertTrue(text.contains(what), what);
		Written model = Written.text(text.replace(what, by == null ? "" : by));
		assertEquals(value.replace('⏎', '\n'), model.value(path));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0 | ?", "1 | 10項目未満", "9 | 10項目未満", "10 | 10項目以上50項目未満", "49 | 10項目以上50項目未満", "50 | 50項目以上100項目未満",
			"99 | 50項目以上100項目未満", "100 | 100項目以上" })
	void itemsAreCounted(int count, String band) {
		String items = count == 0 ? "" : IntStream.rangeClosed(1, count).mapToObj(i -> "項目" + i).collect(Collectors.joining(", ", "    項目 ", " : 国税\n"));
		String file = SmallModel.FILE.replaceAll("    項目 .*\n", "").replace("\n}", "\n" + items + "}");
		assertEquals(band, SmallModel.withFile(file).value(II + "2.④"));
	}

	@Test
	void theGreatestOfTheFilesIsTheNumberOfTheAffair() {
		Written model = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR
				+ "ファイル 別情報 \"別ファイル\" { 保有 台帳 人数 31万人 項目 個人番号 : 個人番号 }\n");
		assertEquals("30万人以上", model.value("Ⅰ.1.③"));
		assertEquals("給付情報ファイル · 別ファイル", model.value("Ⅰ.3"));
	}

	@Test
	void headingsNotesAndExceptionsStandInTheRemarks() {
		Written model = SmallModel.withAffair("""
				業務 給付 "給付" {
				    手順 申請 "住民が申請する。" { 住民 → 福祉課 : 給付情報 方法 紙 時期 "都度" 例外 "窓口に来られないとき" { 住民 → 福祉課 : 給付情報 方法 電子メール } }
				    手順 審査 "審査する。" 内部
				}
				業務 支払 "支払" { 手順 通知 "知らせる。" { 福祉課 → 住民 : 給付情報(氏名) 方法 紙 } }
				""");
		String remarks = model.value("別添1.備考");
		assertTrue(remarks.contains("給付") && remarks.contains("1-① 住民が申請する。") && remarks.contains("※") && remarks.contains("窓口に来られないとき"), remarks);
		assertTrue(remarks.contains("1-② 審査する。") && remarks.contains("2-① 知らせる。"), remarks);
	}

	// ---- 委託, 提供

	private static final String TWO = """
			ファイル 別情報 "別ファイル" { 保有 台帳 担当 福祉課 人数 9千人 項目 個人番号 : 個人番号 }
			委託 印刷 "印刷" 委託先 業者 : 給付情報 { 再委託 なし }
			委託 運用 "運用" 委託先 業者 : 給付情報, 別情報 { 再委託 なし }
			""";

	@Test
	void anEntrustmentIsCountedInEachFile() {
		Written model = SmallModel.with(TWO);
		assertEquals("委託する(2件)", model.value(II + "4.有無"));
		assertEquals("委託する(1件)", model.value("Ⅱ(別情報).4.有無"));
		assertEquals("Ⅱ(給付情報ファイル)－4－委託事項2－①", model.cell(II + "4(運用).①").printedPath());
		assertEquals("Ⅱ(別ファイル)－4－委託事項1－①", model.cell("Ⅱ(別情報).4(運用).①").printedPath());
		assertEquals("委託しない", SmallModel.with("ファイル 別情報 \"別ファイル\" { 保有 台帳 項目 個人番号 : 個人番号 }\n").value("Ⅱ(別情報).4.有無"));
	}

	@Test
	void whatComesBackFromAContractorWithoutAnEntrustmentIsNoEntrustment() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"返る。\" { 業者 → 台帳 : 給付情報 方法 専用線 時期 \"毎月\" } }");
		assertEquals("委託しない", model.value(II + "4.有無"));
		assertEquals("民間事業者(はま情報株式会社)", model.value(II + "3.①"));
	}

	@Test
	void aDocumentIsToldByItsName() {
		Written model = SmallModel.withAffair("""
				帳票 台帳の写し "給付台帳の写し" : 給付情報(個人番号, 氏名)
				業務 給付 "給付" { 手順 "渡す。" { 台帳 → 他団体 : 台帳の写し 方法 紙 根拠 "条例" 用途 "統計" 時期 "年1回" } }""");
		assertEquals("給付台帳の写し", model.value(II + "5.提供(他団体).③"));
	}

	/** The code that travels with what passes the network is no item of what is provided. */
	@Test
	void theCodeOfTheNetworkIsNotListed() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"答える。\" { 台帳 → NWS → 他団体 : 給付情報(氏名) 根拠 \"法\" 時期 \"都度\" } }");
		assertEquals("氏名", model.value(II + "5.提供(他団体).③"));
		assertEquals("1万人未満", model.value(II + "5.提供(他団体).④"));
		assertEquals("給付を受ける者", model.value(II + "5.提供(他団体).⑤"));
	}

	@Test
	void aRequestWithTheNumberOutsideTheNetworkIsAProvision() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"尋ねる。\" { 台帳 → 他団体 : 給付情報(個人番号) 照会 方法 紙 } }");
		assertEquals("提供を行っている(1件)", model.value(II + "5.有無"));
		assertEquals("[ ]", model.value(III + "5.提供移転しない"));
		assertEquals("[○]", model.value(III + "6.接続しない入手"));
	}

	@Test
	void deliveryToThePersonIsNoProvision() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"知らせる。\" { 福祉課 → 住民 : 給付情報 方法 紙 } }");
		assertEquals("行っていない", model.value(II + "5.有無"));
		assertEquals("?", model.value(II + "3.①"));
	}

	@Test
	void anArrowThatEndsAtTheNetworkCountsForNobodyAndIsNoNo() {
		Written model = SmallModel.withAffair("業務 給付 \"給付\" { 手順 \"答える。\" { 台帳 → NWS : 給付情報(氏名) } }");
		assertEquals("?", model.value(II + "5.有無"));
		assertEquals("実施する", model.value("Ⅰ.6.①"));
		assertEquals("[ ]", model.value(III + "6.接続しない提供"));
	}

	// ---- Ⅲ to Ⅴ

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ⅲ(給付情報).7.リスク1.⑨ 発生なし | Ⅲ(給付情報).7.リスク1.⑨.内容 | MUST_BE_EMPTY",
			"Ⅲ(給付情報).7.リスク1.⑨ 発生あり | Ⅲ(給付情報).7.リスク1.⑨.再発防止 | REQUIRED", "Ⅲ(給付情報).7.リスク1.⑩ 保管していない | Ⅲ(給付情報).7.リスク1.⑩.方法 | MUST_BE_EMPTY",
			"Ⅲ(給付情報).7.リスク1.⑩ 保管している | Ⅲ(給付情報).7.リスク1.⑩.方法 | REQUIRED", "Ⅰ.4.① \"要る。\" | Ⅲ(給付情報).7.リスク1.⑩.方法 | UNDECIDED",
			"Ⅴ.1.④ 行っていない | Ⅴ.1.④.場所 | MUST_BE_EMPTY", "Ⅴ.1.④ 行っている | Ⅴ.1.④.名称 | REQUIRED", "Ⅴ.1.③ 有料 | Ⅴ.1.③.額 | REQUIRED", "Ⅴ.1.③ 無料 | Ⅴ.1.③.額 | OPTIONAL",
			"Ⅰ.4.① \"要る。\" | Ⅲ(給付情報).6.その他 | MUST_BE_EMPTY" })
	void whatHangsOnAChoice(String entry, String path, Requirement requirement) {
		assertEquals(requirement, SmallModel.with("記載 " + entry + "\n").cell(path).requirement());
	}

	@Test
	void aLibraryForTwoFilesStandsOnceInTheChapterOfAll() {
		String uses = SmallModel.ASSESSMENT.replace("番号 7", "番号 7 利用 集");
		Written model = Written.text(SmallModel.BODY + uses + SmallModel.FILE + SmallModel.AFFAIR + TWO + "措置集 集 \"共通\" 見出し \"<集における措置>\" { Ⅳ.3 \"研修する。\" Ⅲ.3.リスク4.措置 \"写さない。\" }\n");
		assertEquals(1, model.value("Ⅳ.3").split("研修する。", -1).length - 1);
		assertTrue(model.value(III + "3.リスク4.措置").contains("写さない。") && model.value("Ⅲ(別情報).3.リスク4.措置").contains("写さない。"));
	}

	@Test
	void theSameDepartmentIsPrintedTwice() {
		Written model = SmallModel.withAssessment(SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 請求先 福祉課 問合せ先 福祉課"));
		assertEquals("うみ市1番1号\n福祉課", model.value("Ⅴ.2.①"));
		assertEquals(model.value("Ⅴ.1.①"), model.value("Ⅴ.2.①"));
	}

	@Test
	void withoutAnyFileTheListIsOpen() {
		Written model = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT);
		assertEquals("?", model.value("Ⅰ.3"));
		assertFalse(model.cell("Ⅰ.3").isComplete());
		assertEquals(List.of(), model.form().cells().stream().filter(cell -> cell.item().key().head().equals("Ⅱ")).toList());
	}

	/** Words in the place of a number, of a date and of a choice are told as they are, and nothing is made of them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "公表日 未定 | 表紙.公表日", "手続 { 基礎項目評価 未定 } | Ⅵ.1.①" })
	void aDayThatIsNoneIsUnknown(String attribute, String path) {
		Written model = Written.broken(SmallModel.BODY + SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳 " + attribute) + SmallModel.FILE + SmallModel.AFFAIR);
		assertTrue(model.value(path).equals("?") || model.value(path).equals("未定"), () -> model.value(path));
	}
}
