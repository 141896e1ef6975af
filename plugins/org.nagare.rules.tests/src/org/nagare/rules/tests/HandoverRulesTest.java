package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What affairs of one body hand to each other: one difference is one finding, whoever tells it. */
class HandoverRulesTest {

	private static final String TAX = """
			評価書 税 "市税に関する事務 全項目評価書" { 様式 平成30年5月様式4 番号 2 実施機関 市 事務 "市税に関する事務" 担当 税務課 使用システム 税 }
			ファイル 税情報 "市税情報ファイル" { 保有 税 担当 税務課 項目 個人番号 : 個人番号 項目 氏名 : 四情報 項目 所得 : 地方税 }
			業務 賦課 "賦課" {
			    手順 計算 "税額を計算する。" { 税務課 → 税 : 税情報 }
			    手順 移転 "所得を渡す。" { 税 → 連携 → 移転先 : 税情報(個人番号, 氏名) 時期 "毎月" }
			}
			一覧 移転先 "庁内の各課" {
			    先 台帳 事務 "手当に関する事務" 根拠 番号利用 "別表の10の項" 用途 "所得の確認"
			    先 年金 事務 "年金に関する事務" 根拠 番号利用 "別表の10の項" 用途 "所得の確認"
			}
			""";
	private static final String PENSION = """
			評価書 年金 "年金に関する事務 全項目評価書" { 様式 平成30年5月様式4 番号 3 実施機関 市 事務 "年金に関する事務" 担当 年金課 使用システム 年金 }
			ファイル 年金情報 "年金情報ファイル" { 保有 年金 担当 年金課 項目 個人番号 : 個人番号 項目 氏名 : 四情報 }
			業務 年金 "年金" { 手順 所得 "移転を受ける。" { 税 → 連携 → 年金 : 年金情報(個人番号, 氏名) 根拠 番号利用 "別表の10の項" 時期 "毎月" } }
			""";
	private static final String BENEFIT = """
			業務 手当 "手当" {
			    手順 申請 "申請書を受け付け、台帳に登録する。" { 住民 → 窓口課 : 手当情報(個人番号, 氏名, 住所) 方法 紙 時期 "申請の都度" }
			    手順 所得 "移転を受ける。" { 税 → 連携 → 台帳 : 手当情報(個人番号, 氏名) 根拠 番号利用 "別表の10の項" 時期 "毎月" }
			}
			""";

	@TempDir
	Path folder;

	private int runs;

	private List<String> told(String tax, String pension, String benefit) {
		String bodies = CatalogueProject.part("組織").replace("    部署 税務課", "    部署 年金課\n    部署 納税課\n    システム 年金 \"年金システム\" 所管 年金課\n    部署 税務課");
		return new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", bodies).file("税.nagare", "所属 税\n" + tax).file("年金.nagare", "所属 年金\n" + pension)
				.file("手当.nagare", "所属 手当\n" + CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + benefit).findings().stream().filter(finding -> finding.code().startsWith("agree.handover"))
				.map(finding -> finding.code() + " " + finding.file() + " " + finding.message()).toList();
	}

	@Test
	void whatAllTellAlikeIsNoFinding() {
		assertEquals(List.of(), told(TAX, PENSION, BENEFIT));
	}

	/** One time was changed, and two take it: one finding with both. */
	@Test
	void aDifferenceFromOneArrowIsToldOnceForAllWhoTakeIt() {
		assertEquals(List.of("agree.handover-differs 税.nagare 「税務課」から「年金課、窓口課」に渡す情報の時期が、「年金に関する事務 全項目評価書、手当に関する事務 全項目評価書」と食い違います。この評価書だけにあるもの: 毎日。相手の評価書だけにあるもの: 毎月。"),
				told(TAX.replace("毎月", "毎日"), PENSION, BENEFIT));
	}

	@Test
	void differencesOfTheirOwnAreToldEach() {
		assertEquals(2, told(TAX, PENSION.replace("毎月", "毎日"), BENEFIT.replace("毎月", "毎年")).size());
	}

	/** Neither side lacks it: they call another department. */
	@Test
	void anotherDepartmentIsADifferenceAndNothingIsUntold() {
		assertEquals(List.of("agree.handover-differs 税.nagare 「税務課」から「窓口課」に渡す情報の部署が、「手当に関する事務 全項目評価書」と食い違います。この評価書だけにあるもの: 税務課→窓口課。相手の評価書だけにあるもの: 納税課→窓口課。"),
				told(TAX.replace("手順 計算", "手順 収納 \"納付を確かめる。\" { 納税課 → 税 : 税情報 }\n    手順 計算").replace("担当 税務課 項目", "担当 税務課 使用 税務課 5人, 納税課 5人 項目"), PENSION, BENEFIT.replace("税 → 連携 → 台帳", "納税課 → 連携 → 台帳")));
	}

	@Test
	void whatOneSideDoesNotTellAtAllIsUntold() {
		List<String> told = told(TAX, PENSION, BENEFIT.replace("税 → 連携 → 台帳", "住基 → 連携 → 台帳"));
		assertEquals(List.of("agree.handover-untold 税.nagare 「税務課」から「窓口課」への入手が、「手当に関する事務 全項目評価書」にありません。"), told);
	}
}
