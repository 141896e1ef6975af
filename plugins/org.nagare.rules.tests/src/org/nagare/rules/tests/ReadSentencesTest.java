package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.prose.Likeness;

/**
 * Sentences at which a program that knows words could do better than patterns: numerals in kanji, words that are part of others, verbs that look
 * like nouns, negations in other clothes, names in kana. Each with what a person would say of it; all are read without a dictionary of words.
 */
class ReadSentencesTest {

	private static final String MEDIA = CatalogueProject.part("業務").replace("方法 紙 時期", "方法 電子記録媒体 時期");
	private static final String NO_MORE = "委託 保守 \"台帳の保守\" 委託先 はるか情報 : 手当情報 { 内容 \"保守を行う。\" 妥当性 \"専門の知識が要るため。\" 取扱者 10人未満 方法 専用線 対象 台帳 確認方法 \"問合せによる。\" 再委託 なし }\n";
	private static final String FROM_OTHERS = "    手順 照会 \"転出元から受け取る。\" { 他市 → 台帳 : 手当情報(個人番号, 氏名) 方法 紙 時期 \"転入の都度\" }\n    手順 決定";

	/** What is asked about which sentence. */
	private record Sentence(String code, boolean told, String steps, String cell, String words) {
	}

	@TempDir
	Path folder;

	private static Sentence kept(boolean told, String words) {
		return new Sentence("agree.retention-text", told, CatalogueProject.part("業務"), "Ⅱ(手当情報).6.③", words);
	}

	private static Sentence media(boolean told, String words) {
		return new Sentence("agree.media-forbidden", told, MEDIA, "Ⅲ(手当情報).3.その他", words);
	}

	private static Sentence passedOn(boolean told, String words) {
		return new Sentence("condition.re-entrustment-spoken-of", told, CatalogueProject.part("業務") + NO_MORE, "Ⅲ(手当情報).4.その他", words);
	}

	private static Sentence access(boolean told, String words) {
		return new Sentence("agree.access-denied", told, CatalogueProject.part("業務").replace("    手順 決定", FROM_OTHERS), "Ⅲ(手当情報).3.その他", words);
	}

	private static Sentence anywhere(String code, boolean told, String words) {
		return new Sentence(code, told, CatalogueProject.part("業務"), "Ⅳ.3", words);
	}

	private static List<Sentence> sentences() {
		return List.of(
				kept(true, "保存年限は十年とし、過ぎたものを消去する。"), kept(true, "決定から七年が経過した記録を消去する。"), kept(true, "三箇年保存した後に消去する。"), kept(true, "保管期間を７年間と定め、その後に消去する。"),
				kept(false, "保存年限は五か年とする。"), kept(false, "令和3年を過ぎた後は、システムの操作で消去する。"), kept(false, "一年ごとに点検し、五年を経た記録を消去する。"), kept(false, "保管は、30日ごとに点検する。"),
				media(true, "端末にはUSBメモリを差し込めないようにしている。"), media(true, "外部記録媒体の持込みは一切認めない。"), media(false, "許可していない外部記録媒体の接続を禁止する。"), media(false, "媒体を持ち出さない。"),
				passedOn(true, "再委託先が目的の外に利用していないことを、報告により確認している。"), passedOn(false, "再委託先は無いので、報告は受けていない。"), passedOn(false, "再委託はしていないため、再委託先の監督は要しない。"),
				access(true, "他市区町村からアクセスされることはない。"), access(true, "他市区町村からは閲覧させない。"), access(true, "ほかの市区町村からアクセスされることはない。"), access(false, "他市区町村から受け取った記録は、誤りがないか確かめる。"),
				anywhere("agree.foreign-name", true, "さいたま市の職員が点検する。"), anywhere("agree.foreign-name", true, "事故の対応はつくば市が定める手順による。"), anywhere("agree.foreign-name", true, "龍ケ崎市では、別の手順を用いる。"),
				anywhere("agree.foreign-name", false, "ゆとりのある市の職員が確かめる。"), anywhere("agree.foreign-name", false, "つながりのある町が集まる。"),
				anywhere("agree.spelling", true, "ユーザーの一覧を点検する。ユーザの権限を見直す。"), anywhere("agree.spelling", false, "ユーザーの一覧と、ユーザビリティを確かめる。"),
				anywhere("agree.spelling", true, "取扱いを記録する。番号の取り扱いを定める。"), anywhere("agree.spelling", false, "取扱いを記録する。番号を適切に取り扱い、施錠して保管する。"),
				anywhere("agree.spelling", false, "当市の職員と、松本市の職員が確かめる。"), anywhere("agree.spelling", true, "当市の職員が確かめ、本市の規程による。"),
				anywhere("law.notification-card", true, "通知カードの提示を受けて確かめる。"), anywhere("law.notification-card", false, "通知カードは廃止されたので、個人番号カードで確かめる。"),
				anywhere("agree.law-pairs", true, "十六の二の項、百十五の二の項（主務省令第十二条の二）による。"), anywhere("agree.law-pairs", false, "十六の二の項、百十五の二の項（主務省令第十二条の二、第五十九条の二）による。"),
				new Sentence("time.concrete-periods", true, CatalogueProject.part("業務"), "Ⅲ(手当情報).3.リスク2.その他", "三十分ごとに画面を閉じる。"),
				new Sentence("time.concrete-periods", false, CatalogueProject.part("業務"), "Ⅲ(手当情報).3.リスク2.その他", "権限の見直しを十分に行う。"));
	}

	@TestFactory
	Stream<DynamicTest> eachIsReadAsAPersonReadsIt() {
		List<Sentence> all = sentences();
		return all.stream().map(sentence -> DynamicTest.dynamicTest(sentence.words(), () -> {
			Checked project = new Checked(folder.resolve("sentence" + all.indexOf(sentence))).file("組織.nagare", CatalogueProject.part("組織"))
					.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + sentence.steps() + "記載 " + sentence.cell() + " " + "\"" + sentence.words() + "\"\n");
			List<Finding> findings = project.findings();
			assertTrue(findings.stream().noneMatch(finding -> finding.code().matches("(?:syntax|link|form)\\..*")), findings.toString());
			assertEquals(sentence.told(), findings.stream().anyMatch(finding -> finding.code().equals(sentence.code())), () -> sentence.code() + ": " + findings);
		}));
	}

	/** A sentence written anew is the same one; with another number, or with no instead of yes, it is not. */
	@Test
	void aSentenceThatIsTurnedIsAnother() {
		String sentence = "利用者の端末では、個人番号を画面に表示しない。";
		assertTrue(Likeness.isAmong(sentence, List.of("利用者の端末の画面では、個人番号を表示しない。")));
		assertEquals(false, Likeness.isAmong(sentence, List.of("利用者の端末では、個人番号を画面に表示する。")));
		assertTrue(Likeness.isAmong("三年ごとに権限を見直す。", List.of("権限を、３年ごとに見直す。")));
		assertEquals(false, Likeness.isAmong("3年ごとに権限を見直す。", List.of("10年ごとに権限を見直す。")));
	}

	/** One paragraph in two items is the same with another mark before it. */
	@Test
	void marksMakeNoOtherText() {
		String twice = "記載 Ⅲ(手当情報).3.リスク1.その他 \"・許可された職員だけが、画面を見ることができる。\"\n記載 Ⅲ(手当情報).3.その他 \"許可された職員だけが、画面を見ることができる\"\n";
		List<Finding> findings = new Checked(folder.resolve("twice")).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + twice).findings();
		assertEquals(1, findings.stream().filter(finding -> finding.code().equals("agree.repeated-text")).count(), findings.toString());
	}
}
