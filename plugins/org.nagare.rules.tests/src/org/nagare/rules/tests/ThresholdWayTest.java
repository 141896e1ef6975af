package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.finding.Findings.Judgement;

/** The way through the decision table and what would change its end, in words. */
class ThresholdWayTest {

	@TempDir
	Path folder;

	private int runs;

	private Judgement judged(MessageLanguage language, String subjects, String incident) {
		Checked project = new Checked(folder.resolve("run" + ++runs), language).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare",
				CatalogueProject.part("評価書").replace("対象人数 5万人", "対象人数 " + subjects).replace("重大事故 なし", incident) + CatalogueProject.part("ファイル") + CatalogueProject.part("業務"));
		return project.result(Checked.TODAY).thresholds().get(0);
	}

	@Test
	void theLineOfTheTableAndWhatWouldLeadElsewhere() {
		Judgement judgement = judged(MessageLanguage.JAPANESE, "12万3千人", "重大事故 なし");
		assertEquals("基礎項目評価及び重点項目評価", judgement.result());
		assertEquals(List.of("対象人数: 12万3千人", "取扱者数: 12人（使用部署と委託先を数えた）", "過去1年の重大事故: なし", "表の行: 10万人以上30万人未満、取扱者数 500人未満、重大事故 なし → 基礎項目評価及び重点項目評価"), judgement.way());
		assertEquals(List.of("対象人数が 1000人未満 なら、特定個人情報保護評価の義務なし", "対象人数が 1000人以上10万人未満 なら、基礎項目評価", "対象人数が 30万人以上 なら、基礎項目評価及び全項目評価", "取扱者数が 500人以上 なら、基礎項目評価及び全項目評価",
				"重大事故が あり なら、基礎項目評価及び全項目評価"), judgement.changes());
	}

	@Test
	void theSameInEnglish() {
		Judgement judgement = judged(MessageLanguage.ENGLISH, "12万3千人", "重大事故 あり");
		assertEquals("basic and full assessment", judgement.result());
		assertEquals(List.of("Subjects: 123000", "Handlers: 12 (counted)", "Serious incident within a year: yes", "Line of the table: 100000 to below 300000, handlers below 500, serious incident yes → basic and full assessment"), judgement.way());
		assertEquals(List.of("subjects below 1000 → no assessment is due", "subjects 1000 to below 10000 → basic assessment", "subjects 10000 to below 100000 → basic and key item assessment", "serious incident none → basic and key item assessment"), judgement.changes());
	}

	/** Numbers stay what they are: thousands are a word only behind a full number of them. */
	@Test
	void numbersOfPeopleAreWrittenAsPeopleWriteThem() {
		for (String number : List.of("12万3千人", "12万人", "10万1人", "19万9999人", "999人", "9999人", "1万人", "1万2千人", "1万2500人", "2万500人")) {
			assertEquals("対象人数: " + number, judged(MessageLanguage.JAPANESE, number, "重大事故 なし").way().get(0), number);
		}
		assertEquals("Subjects: 199999", judged(MessageLanguage.ENGLISH, "19万9999人", "重大事故 なし").way().get(0));
	}
}
