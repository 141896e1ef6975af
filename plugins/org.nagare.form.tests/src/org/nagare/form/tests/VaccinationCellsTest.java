package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.Origin;
import org.nagare.form.cell.Remark;
import org.nagare.form.cell.Requirement;
import org.nagare.testing.Checkout;

/** What must follow from the vaccination model (LANGUAGE 6.4). Departments stand with their full titles, as DERIVATION 1.6 says. */
class VaccinationCellsTest {

	private static Written model;

	@BeforeAll
	static void read() {
		model = Written.folder(Checkout.model("vaccination"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"表紙.実施機関 | みなみ市長",
			"表紙.宣言 | ?",
			"表紙.承認日 | n/a",
			"Ⅰ.1.③ | 30万人以上",
			"Ⅰ.2(台帳).③ | 庁内連携システム · 宛名システム等 · その他(VRS)",
			"Ⅰ.2(VRS).① | ワクチン接種記録システム(VRS)(以下「VRS」という。)",
			"Ⅰ.6.① | 実施する",
			"Ⅱ(接種情報).2.② | 10万人以上100万人未満",
			"Ⅱ(接種情報).2.④ | 10項目以上50項目未満",
			"Ⅱ(接種情報).2.④.主な項目 | 個人番号 · 個人番号対応符号 · その他識別情報(内部番号) · 4情報(氏名、性別、生年月日、住所) · 健康・医療関係情報 · その他(送付と提供の記録)",
			"Ⅱ(接種情報).3.① | 本人又は本人の代理人 · 評価実施機関内の他部署(住民課) · 地方公共団体・地方独立行政法人(他市区町村)",
			"Ⅱ(接種情報).3.② | 紙 · 庁内連携システム · 情報提供ネットワークシステム · その他(VRS)",
			"Ⅱ(接種情報).3.⑥.変更の妥当性 | -",
			"Ⅱ(接種情報).3.⑦.使用部署 | 健康福祉局 保健部 感染症対策課",
			"Ⅱ(接種情報).3.⑦.使用者数 | 10人以上50人未満",
			"Ⅱ(接種情報).4.有無 | 委託する(3件)",
			"Ⅱ(接種情報).4(発送).② | 特定個人情報ファイルの一部",
			"Ⅱ(接種情報).4(発送).⑦ | 再委託する",
			"Ⅱ(接種情報).4(発送).⑨ | 封入と発送",
			"Ⅱ(接種情報).4(台帳保守).② | 特定個人情報ファイルの全体",
			"Ⅱ(接種情報).4(台帳保守).④ | その他(庁内に置いた端末を直接使う)",
			"Ⅱ(接種情報).4(台帳保守).⑦ | 再委託しない",
			"Ⅱ(接種情報).4(台帳保守).⑧ | n/a",
			"Ⅱ(接種情報).4(VRS運用).② | 特定個人情報ファイルの全体",
			"Ⅱ(接種情報).4(VRS運用).②.人数 | 10万人以上100万人未満",
			"Ⅱ(接種情報).4(VRS運用).②.範囲 | 予防接種の対象になる者",
			"Ⅱ(接種情報).4(VRS運用).⑦ | 再委託しない",
			"Ⅱ(接種情報).5.有無 | 提供を行っている(4件)",
			"Ⅱ(接種情報).6.② | 5年",
			"Ⅲ(接種情報).4.委託しない | [ ]",
			"Ⅲ(接種情報).4.再委託 | ?",
			"Ⅲ(接種情報).5.提供移転しない | [ ]",
			"Ⅲ(接種情報).6.接続しない入手 | [ ]",
			"Ⅲ(接種情報).6.接続しない提供 | [ ]",
			"Ⅲ(接種情報).2.リスク1.その他 | -",
			"Ⅲ(接種情報).3.リスク2.認証 | 行っている",
			"Ⅲ(接種情報).3.リスク2.認証.方法 | 個人ごとの識別情報と二つの要素で認証する。",
			"Ⅲ(接種情報).3.リスク2.記録.方法 | 操作の履歴を情報システム課が保存する。",
			"Ⅲ(接種情報).7.リスク1.① | 政府機関ではない",
			"Ⅲ(接種情報).7.リスク1.⑩.方法 | 生存する者の番号と同じ方法による。",
			"Ⅵ.1.② | 基礎項目評価及び全項目評価の実施が義務付けられる",
			"Ⅵ.2.② | 令和3年7月21日～令和3年8月20日(31日間)",
			"Ⅵ.2.③ | -",
			"Ⅵ.4.① | n/a" })
	void cell(String path, String value) {
		assertEquals(value, model.value(path));
	}

	@Test
	void systemsStandInTheOrderOfTheAssessment() {
		assertEquals(List.of("台帳", "住基", "連携", "宛名", "VRS", "中間"), keys("Ⅰ.2(", ").①"));
	}

	@Test
	void bothSidesOfTheLinkageHaveTheirBasis() {
		assertEquals("""
				【情報照会】
				番号法第19条第8号別表第二の16の2の項
				【情報提供】
				番号法第19条第8号別表第二の16の2の項、115の2の項""", model.value("Ⅰ.6.②"));
	}

	@Test
	void whatWasOverruledIsKept() {
		Cell cell = model.cell("Ⅱ(接種情報).3.①");
		assertEquals(Origin.ENTERED, cell.origin());
		assertEquals("本人又は本人の代理人 · 評価実施機関内の他部署(市民局 住民課) · 地方公共団体・地方独立行政法人(他市区町村、都道府県)",
				Written.told(cell.overruled().orElseThrow().derived()));
		assertEquals("都道府県から入手する運用は始まっていない。", cell.overruled().orElseThrow().reason().orElseThrow());
	}

	@Test
	void recipientsAreTwoByTheNetworkAndTwiceOneByTheSharedSystem() {
		List<String> recipients = keys("Ⅱ(接種情報).5.提供(", ").⑥");
		assertEquals(4, recipients.size());
		List<String> told = recipients.stream()
				.map(key -> model.value("Ⅱ(接種情報).5.提供(" + key + ").名称") + " " + model.value("Ⅱ(接種情報).5.提供(" + key + ").⑥")).toList();
		assertEquals(List.of("他市区町村 情報提供ネットワークシステム", "都道府県 情報提供ネットワークシステム", "他市区町村 その他(VRS)", "他市区町村 その他(VRS)"), told);
	}

	@Test
	void ownTextComesBeforeTheLibrariesUnderItsHeading() {
		Cell cell = model.cell("Ⅱ(接種情報).6.①");
		assertEquals("""
				<みなみ市における措置>
				入退室を管理する部屋のサーバーに保管する。
				<中間サーバー・プラットフォームにおける措置>
				入退室を管理するデータセンターに置かれたデータベースに保存する。
				<ワクチン接種記録システム(VRS)における追加措置>
				論理的に区分した当市の領域に暗号化して保管する。""", Written.told(cell.value()));
		assertEquals(List.of("入退室を管理する部屋"), cell.withheld().orElseThrow().parts().stream().map(part -> part.written()).toList());
	}

	@Test
	void aLibraryAloneLeavesTheCellIncomplete() {
		Cell cell = model.cell("Ⅲ(接種情報).6.リスク2.措置");
		assertEquals(Origin.LIBRARY, cell.origin());
		assertTrue(cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OWN_TEXT_MISSING));
		assertEquals(false, cell.isComplete());
	}

	@Test
	void anExceptedPathTakesNoLibraryText() {
		assertEquals("?", model.value("Ⅳ.3"));
	}

	@Test
	void whatIsNotEnteredIsUnknownAndNeverUnchecked() {
		for (Cell cell : model.form().cells()) {
			if (cell.item().key().head().equals("Ⅲ") && cell.item().question().isEmpty() && cell.origin() == Origin.UNKNOWN) {
				assertTrue(cell.value() instanceof CellValue.Unknown, cell::path);
			}
		}
		assertEquals(List.of("Ⅴ.1.②", "Ⅴ.1.③", "Ⅴ.1.④", "Ⅴ.1.⑤", "Ⅴ.1.⑥", "Ⅴ.2.②"), missing("Ⅴ"));
		assertEquals(List.of("表紙.宣言"), missing("表紙"));
		assertEquals(List.of(), missing("Ⅰ"));
		assertEquals(List.of(), missing("Ⅱ(接種情報)"));
		assertEquals(Requirement.UNDECIDED, model.cell("Ⅴ.1.④.場所").requirement());
	}

	@Test
	void nothingWasEnteredInVain() {
		assertEquals(List.of(), model.form().problems());
	}

	private static List<String> missing(String section) {
		Completeness found = model.form().completeness().stream().filter(each -> each.section().equals(section)).findFirst().orElseThrow();
		return found.missing().stream().map(Cell::path).toList();
	}

	private static List<String> keys(String before, String after) {
		return model.form().cells().stream().map(Cell::path).filter(path -> path.startsWith(before) && path.endsWith(after))
				.map(path -> path.substring(before.length(), path.length() - after.length())).toList();
	}
}
