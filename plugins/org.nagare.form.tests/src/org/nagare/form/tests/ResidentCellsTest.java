package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Requirement;
import org.nagare.testing.Checkout;

/** What must follow from the resident register model (LANGUAGE 7.4). */
class ResidentCellsTest {

	private static Written model;

	@BeforeAll
	static void read() {
		model = Written.folder(Checkout.model("resident"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ⅱ(住基情報).3.① | 本人又は本人の代理人 · 地方公共団体・地方独立行政法人(転出地市町村)",
			"Ⅱ(住基情報).3.② | 紙 · 専用線 · その他(サービス検索・電子申請機能)",
			"Ⅱ(本人確認情報).3.① | 行政機関・独立行政法人等(地方公共団体情報システム機構) · その他(自部署)",
			"Ⅱ(送付先情報).3.① | その他(自部署)",
			"Ⅰ.2(住基).③ | 庁内連携システム · 住民基本台帳ネットワークシステム · 宛名システム等 · その他(戸籍情報システム)",
			"Ⅱ(住基情報).5.有無 | 提供を行っている(5件) · 移転を行っている(2件)",
			"Ⅱ(本人確認情報).5.有無 | 提供を行っている(1件)",
			"Ⅱ(送付先情報).5.有無 | 提供を行っている(1件)",
			"Ⅱ(住基情報).6.② | 20年以上",
			"Ⅱ(送付先情報).4.有無 | 委託しない",
			"Ⅲ(送付先情報).4.委託しない | [○]",
			"Ⅲ(送付先情報).4.体制確認 | n/a",
			"Ⅲ(本人確認情報).6.接続しない入手 | [○]",
			"Ⅲ(本人確認情報).6.接続しない提供 | [○]",
			"Ⅲ(送付先情報).6.接続しない入手 | [○]",
			"Ⅲ(送付先情報).6.接続しない提供 | [○]",
			"Ⅲ(本人確認情報).6.その他 | n/a",
			"Ⅲ(住基情報).6.接続しない入手 | [○]",
			"Ⅲ(住基情報).6.接続しない提供 | [ ]",
			"Ⅲ(住基情報).6.リスク1.措置 | n/a",
			"Ⅰ.6.① | 実施する",
			"Ⅱ(住基情報).3.⑦.使用部署 | デジタル局 推進部 住民情報課、各区の戸籍住民課、システム管理課",
			"Ⅱ(住基情報).3.⑦.使用者数 | 100人以上500人未満",
			"Ⅰ.2(電子申請).③ | ?" })
	void cell(String path, String value) {
		assertEquals(value, model.value(path));
	}

	@Test
	void bothPeriodsOfRetentionAreNamed() {
		assertEquals("""
				・住民基本台帳ファイル: 150年 (消除した日から)。政令が定める期間である。
				・転出証明書情報: 30日 (転出の予定年月日から)。届出が無ければ用いないため。""", model.value("Ⅱ(住基情報).6.②.妥当性"));
	}

	@Test
	void theInquirySideHasNoneAndTheProvisionSideItsRows() {
		assertEquals("""
				【情報照会】
				なし
				【情報提供】
				番号法第19条第8号
				(番号法別表第二, 1、2、3、8、85の2の項)""", model.value("Ⅰ.6.②"));
	}

	@Test
	void recipientsOfATableWithAnAppendixAreToldTogether() {
		List<String> provisions = paths("Ⅱ(住基情報).5.提供(", ").名称");
		assertEquals(1, provisions.size());
		assertEquals("提供先1～5: 情報照会者(別紙参照)", model.value(provisions.getFirst()));
		assertEquals(List.of("財政局 税務課(地方税の賦課徴収に関する事務)", "保健福祉局 保険年金課(国民健康保険に関する事務)"),
				paths("Ⅱ(住基情報).5.移転(", ").名称").stream().map(model::value).toList());
	}

	@Test
	void missingReasonsOfCategoriesAreNamed() {
		assertEquals("""
				・個人番号: 住民票に記載する事項である。
				・個人番号対応符号: （未記入）
				・その他識別情報(内部番号): （未記入）
				・4情報(氏名、性別、生年月日、住所): （未記入）
				・その他住民票関係情報: 住民票に記載する事項である。 (partial)""", model.value("Ⅱ(住基情報).2.④.妥当性"));
	}

	@Test
	void stepsAreCountedInTwoLevelsAndReferencesFollow() {
		List<String> lines = model.value("別添1.備考").lines().toList();
		assertEquals("6. 個人番号カードを利用した転入", lines.get(lines.size() - 7));
		assertEquals("※ 6-③のときに転出証明書情報が無ければ、送信を依頼し、6-①と6-②を行う。", lines.get(lines.size() - 2));
		assertEquals("6-④ 転入の処理を行う。", lines.getLast());
	}

	@Test
	void oneEntryForThreeFilesFillsThreeCells() {
		for (String file : List.of("住基情報", "本人確認情報", "送付先情報")) {
			assertEquals("十分である", model.value("Ⅲ(" + file + ").2.リスク3.十分か"));
		}
	}

	@Test
	void aPartOfADependentCellIsWithheld() {
		Cell cell = model.cell("Ⅲ(本人確認情報).3.リスク2.記録.方法");
		assertEquals("システム管理課が操作の記録を週に1回調べる。", Written.told(cell.value()));
		assertEquals(List.of("週に1回"), cell.withheld().orElseThrow().parts().stream().map(part -> part.written()).toList());
	}

	@Test
	void switchedOffBlocksAskForNothing() {
		assertEquals(17, model.form().cells().stream().filter(cell -> cell.path().startsWith("Ⅲ(送付先情報).4."))
				.filter(cell -> cell.requirement() == Requirement.MUST_BE_EMPTY).count());
		assertEquals(15, model.form().cells().stream().filter(cell -> cell.path().startsWith("Ⅲ(送付先情報).6."))
				.filter(cell -> cell.requirement() == Requirement.MUST_BE_EMPTY).count());
	}

	@Test
	void aLibraryForOneFileStaysWithIt() {
		assertEquals(1, model.form().cells().stream().filter(cell -> cell.item().key().plain().equals("Ⅱ.6.③"))
				.filter(cell -> !cell.things().isEmpty()).count());
	}

	private static List<String> paths(String before, String after) {
		return model.form().cells().stream().map(Cell::path).filter(path -> path.startsWith(before) && path.endsWith(after)).toList();
	}
}
