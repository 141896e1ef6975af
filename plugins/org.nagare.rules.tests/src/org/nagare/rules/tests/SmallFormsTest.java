package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What is found in the form of all items is found in the smaller ones too, at the cell that asks the same there. */
class SmallFormsTest {

	private static final String LARGE = "平成30年5月様式4";
	private static final String MIDDLE = "平成26年4月様式3";
	private static final String SMALL = "令和6年10月様式2";
	private static final String LINKED = "業務 連携 \"連携\" { 手順 提供 \"提供する。\" { 中間 → NWS → 他市 : 手当情報(氏名) 用途 \"確認\" 時期 \"都度\" 根拠 情報連携根拠 \"10の項\" } }\n";

	@TempDir
	Path folder;

	private int projects;

	/** The cells for which a code is told. */
	private List<String> cells(String code, String edition, String more) {
		String assessment = CatalogueProject.part("評価書").replace(LARGE, edition);
		return new Checked(folder.resolve(Integer.toString(++projects))).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", assessment + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + more).findings().stream()
				.filter(finding -> finding.code().equals(code)).map(Finding::path).flatMap(Optional::stream).toList();
	}

	private void assertFound(String code, String edition, String cell, String value) {
		assertFound(code, edition, cell, value, "");
	}

	private void assertFound(String code, String edition, String cell, String value, String more) {
		assertEquals(List.of(cell), cells(code, edition, more + "記載 " + cell + " 上書き " + value + " 理由 \"試みに。\"\n"), code);
		assertEquals(List.of(), cells(code, edition, more), code);
	}

	@Test
	void aDeniedLinkageIsSeenInEachForm() {
		assertFound("agree.linkage-denied", LARGE, "Ⅰ.6.①", "実施しない", LINKED);
		assertFound("agree.linkage-denied", MIDDLE, "重点Ⅰ.5.①", "実施しない", LINKED);
		assertFound("agree.linkage-denied", SMALL, "基礎Ⅰ.4.①", "実施しない", LINKED);
	}

	@Test
	void anotherResultThanTheJudgedOneIsSeenInEachForm() {
		assertFound("threshold.result", LARGE, "Ⅵ.1.②", "「基礎項目評価及び全項目評価の実施が義務付けられる」");
		assertFound("threshold.result", MIDDLE, "重点Ⅴ.1.②", "「基礎項目評価及び重点項目評価の実施が義務付けられる」");
		assertFound("threshold.result", SMALL, "基礎Ⅲ.結果", "「基礎項目評価及び重点項目評価の実施が義務付けられる」");
	}

	@Test
	void theNetworkInAMethodIsSeenWhereItStandsInTheMiddleForm() {
		assertFound("agree.network-acquisition", MIDDLE, "重点Ⅱ(手当情報).3.②", "紙, 情報提供ネットワークシステム");
	}

	@Test
	void theOtherCountOfItemsIsSeenInTheMiddleForm() {
		assertFound("complete.item-count", MIDDLE, "重点Ⅱ(手当情報).2.④", "「100項目以上」");
	}

	/** The name is printed in three places, and no two forms have the same three. */
	@Test
	void anotherNameOfTheFileIsSeenWhereverTheFormPrintsIt() {
		for (String cell : List.of("重点Ⅱ(手当情報).1", "重点別添1(手当情報).名称", "重点Ⅲ(手当情報).1")) {
			assertFound("complete.file-names", MIDDLE, cell, "\"別の名のファイル\"");
		}
		assertFound("complete.file-names", LARGE, "別添2(手当情報).名称", "\"別の名のファイル\"");
	}

	@Test
	void aMarkAgainstTheEntrustmentIsSeenInTheMiddleForm() {
		assertFound("condition.entrustment-flag", MIDDLE, "重点Ⅲ(手当情報).4.委託しない", "なし");
	}

	@Test
	void anIncidentThatTheFormDeniesIsSeenInTheMiddleForm() {
		String incident = CatalogueProject.part("評価書").replace(LARGE, MIDDLE).replace("重大事故 なし", "重大事故 あり");
		List<String> cells = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", incident + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + "記載 重点Ⅲ(手当情報).7.リスク1.② 発生なし\n").findings().stream()
				.filter(finding -> finding.code().equals("agree.incidents")).map(Finding::path).flatMap(Optional::stream).toList();
		assertEquals(List.of("重点Ⅲ(手当情報).7.リスク1.②"), cells);
	}

	/** Only the small form asks for an outline of the affair: what is copied into it is of another body as well. */
	@Test
	void theOutlineOfTheSmallFormIsReadForForeignNames() {
		assertEquals(List.of("基礎Ⅰ.1.②"), cells("agree.foreign-name", SMALL, "記載 基礎Ⅰ.1.② \"青葉市が申請を受け付ける。\"\n"));
		assertEquals(List.of(), cells("agree.foreign-name", SMALL, "記載 基礎Ⅰ.1.② \"みなみ市が申請を受け付ける。\"\n"));
	}

	/** Its own count is that of a form that shares its questions, and not that of the same digits. */
	@Test
	void anEditionThatRenumbersIsUnderstoodWithoutNewCode() {
		String edition = """
				様式 市様式 "市の様式" 対応 平成30年5月様式4
				{
				    章 市Ⅰ "基本" {
				        項目 9.⑨ "連携の有無" 単一選択 情報連携 導出 情報連携.有無
				            手引 "選ぶ。"
				    }
				}
				""";
		Checked project = new Checked(folder).file("様式/市.yoshiki", edition).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare",
				CatalogueProject.part("評価書").replace(LARGE, "市様式") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + LINKED + "記載 市Ⅰ.9.⑨ 上書き 実施しない 理由 \"試みに。\"\n");
		assertEquals(List.of("市Ⅰ.9.⑨"), project.findings().stream().filter(finding -> finding.code().equals("agree.linkage-denied")).map(Finding::path).flatMap(Optional::stream).toList());
	}
}
