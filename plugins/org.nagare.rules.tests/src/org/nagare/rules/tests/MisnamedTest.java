package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.finding.Fix;

/** Bodies and systems that a sentence calls by other words than their names; and words that only look like it. */
class MisnamedTest {

	@TempDir
	Path folder;

	private int runs;

	private List<Finding> found(String code, String sentence, String more) {
		return new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", CatalogueProject.part("組織") + more).file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル")
				+ CatalogueProject.part("業務") + "記載 Ⅳ.3 \"" + sentence + "\"\n").findings().stream().filter(finding -> finding.code().equals(code)).toList();
	}

	private void told(int times, String code, String sentence, String more) {
		assertEquals(times, found(code, sentence, more).size(), sentence);
	}

	@Test
	void theFormOfACompanyIsThatOfItsName() {
		String ahead = "機関 なぎさ \"株式会社なぎさ情報\" 民間事業者\n";
		for (String sentence : List.of("株式会社はるか情報に確かめる。", "(株)はるか情報に確かめる。", "㈱はるか情報に確かめる。", "はるか情報（株）に確かめる。", "はるか情報㈱に確かめる。", "株式会社　はるか情報に確かめる。", "なぎさ情報株式会社に確かめる。", "㈱なぎさ情報が行う。")) {
			told(1, "agree.company-form", sentence, ahead);
		}
		for (String sentence : List.of("はるか情報株式会社に確かめる。", "はるか情報 株式会社に確かめる。", "はるか情報に確かめる。", "株式会社はるか情報システムズに確かめる。", "みなみはるか情報(株)に確かめる。", "株式会社なぎさ情報はるか情報株式会社の二社が行う。",
				"みなと印刷株式会社はるか情報株式会社の二社が行う。", "有限会社はるか情報に確かめる。")) {
			told(0, "agree.company-form", sentence, ahead);
		}
		told(0, "agree.company-form", "㈱なぎさ情報が行う。", ahead.replace("民間事業者", "民間事業者 略称 \"(株)なぎさ情報\""));
	}

	@Test
	void theRemedyTakesTheWordsAsTheyWereTyped() {
		Finding finding = found("agree.company-form", "㈱ はるか情報と（株）はるか情報に確かめる。", "").get(0);
		assertTrue(finding.message().contains("「(株)はるか情報」とありますが、この機関の名称は「はるか情報株式会社」です"), finding.message());
		assertEquals(List.of("はるか情報株式会社", "はるか情報株式会社"), finding.fixes().get(0).edits().stream().map(Fix.Edit::text).toList());
		assertEquals(List.of("組織.nagare"), finding.related().stream().map(Finding.Place::file).toList(), "the body is a related place");
	}

	/** What is said in a comment is nobody's sentence. */
	@Test
	void theRemedyLeavesCommentsAlone() throws IOException {
		String entry = "記載 Ⅳ { // ㈱はるか情報の担当に確かめた\n    3 \"㈱はるか情報に確かめる。\"\n}\n";
		Checked project = new Checked(folder.resolve("comment")).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + entry);
		Finding finding = project.findings().stream().filter(each -> each.code().equals("agree.company-form")).findFirst().orElseThrow();
		List<Fix.Edit> edits = finding.fixes().get(0).edits();
		assertEquals(1, edits.size());
		String line = Files.readAllLines(folder.resolve("comment/手当.nagare")).get(edits.get(0).line() - 1);
		assertEquals("㈱はるか情報", line.substring(edits.get(0).column() - 1, edits.get(0).endColumn() - 1));
		assertTrue(line.contains("3 \"㈱"), line);
	}

	@Test
	void lettersOfANameHaveOneWidth() {
		String vrs = "機関 庁 \"庁\" 行政機関 { システム 記録 \"ワクチン接種記録システム(VRS)\" 略称 \"VRS\" 分類 共同利用システム { 機能 \"記録\" \"記録を保つ。\" } }\n";
		for (String sentence : List.of("ＶＲＳの記録を点検する。", "点検は、ＶＲＳで行う。", "ﾜｸﾁﾝ接種記録システム(VRS)を点検する。")) {
			told(1, "agree.name-width", sentence, vrs);
		}
		for (String sentence : List.of("VRSの記録を点検する。", "ワクチン接種記録システム（VRS）を点検する。", "ＡＶＲＳの記録を点検する。", "ＯＣＲで読み取る。", "１２月に点検する。")) {
			told(0, "agree.name-width", sentence, vrs);
		}
		told(1, "agree.name-width", "VRSの記録を点検する。", vrs.replace("VRS", "ＶＲＳ"));
		told(0, "agree.name-width", "ＶＲＳの記録を点検する。", vrs.replace("略称 \"VRS\"", "略称 \"VRS\" 別名 \"ＶＲＳ\""));
	}

	@Test
	void aSystemIsNotCalledByAWordOfAnother() {
		for (String sentence : List.of("既存住民基本情報システムを点検する。", "・団体内総合宛名システムを点検する。", "団体内統一宛名システムを点検する。", "庁内の既存住民記録台帳システムと団体内統合宛名管理システムを点検する。")) {
			told(1, "agree.system-misnamed", sentence, "");
		}
		for (String sentence : List.of("既存住民基本台帳システムを点検する。", "住民基本台帳システムを点検する。", "団体内統合宛名システムズを点検する。", "庁内情報システムを点検する。", "税システムを点検する。", "情報システムを点検する。", "国民健康保険システムを点検する。",
				"業務システムを点検する。")) {
			told(0, "agree.system-misnamed", sentence, "");
		}
		told(0, "agree.system-misnamed", "団体内統一宛名システムを点検する。", "機関 庁 \"庁\" 行政機関 { システム 統一 \"団体内統一宛名システム\" 分類 宛名システム等 }\n");
	}
}
