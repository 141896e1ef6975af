package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What a word beside the one that was meant must not hide, and what other ways of writing must not: each beside what is sound. */
class PassedOverTest {

	private static final String STEPS = CatalogueProject.part("業務");
	private static final String ASSESSMENT = CatalogueProject.part("評価書");
	private static final String FILE = CatalogueProject.part("ファイル");
	private static final String ANYWHERE = "Ⅳ.3";

	@TempDir
	Path folder;

	private int runs;

	private void told(int times, String code, String assessment, String file, String more) {
		List<Finding> findings = new Checked(folder.resolve("run" + ++runs)).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", assessment + file + more).findings();
		assertEquals(List.of(), findings.stream().filter(finding -> finding.code().matches("(?:syntax|link|form)\\..*")).toList(), more);
		List<String> told = findings.stream().filter(finding -> finding.code().equals(code)).map(Finding::message).toList();
		assertEquals(times, told.size(), () -> code + " " + told + " of " + more);
	}

	private void told(int times, String code, String cell, String sentence) {
		told(times, code, ASSESSMENT, FILE, STEPS + "記載 " + cell + " \"" + sentence + "\"\n");
	}

	/** An answer that passes the place of the replica on its way in registers nothing there. */
	@Test
	void aReplicaIsFedFromWhereTheFileIsHeld() {
		String code = "figure.replica-not-drawn";
		String file = FILE.replace("    保有 台帳\n", "    保有 台帳\n    副本 中間\n");
		String asked = "    手順 照会 \"他の団体に照会する。\" { 他市 → NWS → 中間 → 宛名 → 台帳 : 手当情報 根拠 情報連携根拠 \"別表の10の項\" 時期 \"都度\" }\n";
		for (String fed : List.of("台帳 → 宛名 → 中間 : 手当情報", "台帳 → 宛名 : 手当情報\n 宛名 → 中間 : 手当情報")) {
			told(0, code, ASSESSMENT, file, STEPS.replace("    手順 決定", asked + "    手順 登録 \"副本を登録する。\" { " + fed + " }\n    手順 決定"));
		}
		for (String none : List.of("台帳 → 窓口課 : 手当情報", "中間 → 宛名 → 台帳 : 手当情報")) {
			told(1, code, ASSESSMENT, file, STEPS.replace("    手順 決定", asked + "    手順 登録 \"副本を登録する。\" { " + none + " }\n    手順 決定"));
		}
	}

	@Test
	void anEmergencyIsThatOfTheAssessment() {
		String file = FILE.replace("開始 令和7年6月1日", "開始 令和7年3月1日");
		for (String note : List.of("緊急の連絡先は、市のウェブサイトに掲げる。", "番号法第9条第2項の条例による。", "緊急の場合の事後の評価には当たらない。")) {
			told(1, "time.published-after-holding", ASSESSMENT.replace("    番号 1\n", "    番号 1\n    特記事項 \"" + note + "\"\n"), file, STEPS);
		}
		for (String note : List.of("災害に当たり緊急に始めたので、事後に評価を行う。", "規則第九条第二項による。")) {
			told(0, "time.published-after-holding", ASSESSMENT.replace("    番号 1\n", "    番号 1\n    特記事項 \"" + note + "\"\n"), file, STEPS);
		}
	}

	@Test
	void whatIsNoEntrustmentIsNamed() {
		String file = FILE.replace("    保有 台帳\n", "    保有 台帳, 倉庫\n");
		String kept = STEPS + "機関 県 \"ひがし県\" 地方公共団体 { システム 倉庫 \"共同倉庫システム\" 分類 共同利用システム { 機能 \"保管\" \"保管する。\" } }\n";
		for (String sound : List.of("共同倉庫システムは市の職員だけが操作するので、その利用は委託に当たらない。", "共同倉庫システムに置く。これは委託に当たらない。")) {
			told(0, "agree.outside-storage", ASSESSMENT, file, kept + "記載 Ⅱ(手当情報).7 \"" + sound + "\"\n");
		}
		for (String other : List.of("機器の賃貸借は委託に当たらない。", "共同倉庫システムに置く。機器の賃貸借は委託に当たらない。")) {
			told(1, "agree.outside-storage", ASSESSMENT, file, kept + "記載 Ⅱ(手当情報).7 \"" + other + "\"\n");
		}
	}

	@Test
	void aPlanIsStillToCome() {
		String issue = STEPS + "記載 Ⅲ(手当情報).2.リスク1.十分か 課題が残されている\n記載 Ⅲ(手当情報).2.リスク1.その他 ";
		for (String over : List.of("令和3年に導入した仕組みに漏れがある。", "平成30年度末までに入れたものに、漏れがある。", "2020年4月から漏れがある。")) {
			told(1, "condition.issue-without-plan", ASSESSMENT, FILE, issue + "\"" + over + "\"\n");
		}
		for (String plan : List.of("漏れは、令和9年に改める。", "令和3年に導入した仕組みの漏れを、次の改修で改める。", "漏れは、令和7年度末までに改める。")) {
			told(0, "condition.issue-without-plan", ASSESSMENT, FILE, issue + "\"" + plan + "\"\n");
		}
	}

	@Test
	void otherDaysMayBeCountedBesideThoseOfTheHearing() {
		String heard = "案を公表して意見を募った。";
		told(0, "time.hearing-days", ASSESSMENT.replace(heard, "7日間の予告を市報で行い、案を32日間公表して意見を募った。"), FILE, STEPS);
		told(1, "time.hearing-days", ASSESSMENT.replace(heard, "7日間の予告を市報で行い、案を31日間公表して意見を募った。"), FILE, STEPS);
	}

	@Test
	void whatBelongsToAnotherMunicipalityNamesIt() {
		for (String foreign : List.of("東山市情報公開条例により開示する。", "東山市ホームページに掲げる。", "東山市教育委員会が定める。", "東山市民病院に送る。", "東山市立の施設に置く。")) {
			told(1, "agree.foreign-name", ANYWHERE, foreign);
		}
		told(1, "agree.foreign-name", "Ⅴ.1.②", "東山市役所の窓口に出す。");
		for (String sound : List.of("みなみ市情報公開条例により開示する。", "各市町村教育委員会が定める。", "県立市民病院に送る。")) {
			told(0, "agree.foreign-name", ANYWHERE, sound);
		}
	}

	/** From where something comes, a text may say by the name of the affair for which it is kept there. */
	@Test
	void theAffairOfWhoGivesIsNoForeignOne() {
		String words = "記載 Ⅳ.3 \"住民基本台帳に関する事務で管理する情報を受け取る。\"\n";
		told(1, "agree.foreign-name", ASSESSMENT, FILE, STEPS + words);
		String given = STEPS.replace("    手順 決定", "    手順 照合 \"住民票の情報を受け取る。\" { 住基 → 連携 → 台帳 : 手当情報 時期 \"都度\" }\n    手順 決定");
		told(0, "agree.foreign-name", ASSESSMENT, FILE, given + words);
	}

	@Test
	void aSystemIsKnownByItsNameAndADepartmentIsNone() {
		String more = STEPS + "機関 県 \"ひがし県\" 地方公共団体 { システム 共同 \"共同記録の仕組み\" 略称 \"KRS\" 分類 共同利用システム { 機能 \"保管\" \"保管する。\" } }\n";
		for (String system : List.of("その他(\"KRS\")", "その他(\"共同記録の仕組み\")", "その他(\"既存住基システム\")", "評価実施機関内の他部署(\"税務システム、住民課\")")) {
			told(1, "agree.system-as-source", ASSESSMENT, FILE, more + "記載 Ⅱ(手当情報).3.① 上書き " + system + " 理由 \"実際による。\"\n");
		}
		for (String body : List.of("評価実施機関内の他部署(\"情報システム課\")", "地方公共団体・地方独立行政法人(\"地方公共団体情報システム機構\")", "民間事業者(\"みなみシステム株式会社\")")) {
			told(0, "agree.system-as-source", ASSESSMENT, FILE, more + "記載 Ⅱ(手当情報).3.① 上書き " + body + " 理由 \"実際による。\"\n");
		}
	}

	@Test
	void howLongSomethingIsKeptIsToldInManyWays() {
		String code = "agree.retention-text";
		for (String sentence : List.of("保存期間（10年）を過ぎたものを消去する。", "受付の記録は3年間保管する。")) {
			told(1, code, "Ⅱ(手当情報).6.③", sentence);
		}
		for (String sentence : List.of("保存期間（５年）を過ぎたものを消去する。", "消去の記録は3年間保管する。", "操作のログを1年間保存する。")) {
			told(0, code, "Ⅱ(手当情報).6.③", sentence);
		}
		told(1, code, ASSESSMENT, FILE.replace("規程が定める期間である", "規程が定める10年の期間である"), STEPS);
		told(0, code, ASSESSMENT, FILE.replace("規程が定める期間である", "規程が定める5年の期間である"), STEPS);
	}

	@Test
	void whatIsNotDecidedIsNotReady() {
		String code = "complete.placeholder";
		told(1, code, ASSESSMENT.replace("全項目評価書\"", "全項目評価書（案）\""), FILE, STEPS);
		for (String sentence : List.of("未定", "方法は未定である。", "検討中", "検討中であり、決まり次第改める。", "後ほど記載する。")) {
			told(1, code, ANYWHERE, sentence);
		}
		for (String sentence : List.of("評価書（案）を公表した。", "未定義の操作を拒む。", "機器の更新を検討中のあいだは、職員が確かめる。")) {
			told(0, code, ANYWHERE, sentence);
		}
	}

	@Test
	void anItemIsMeantHoweverItIsWritten() {
		for (String sentence : List.of("Ⅱ２⑨のとおり。", "Ⅱ．９．⑨による。", "II.2.⑨による。", "上記⑥委託者名の者が行う。")) {
			told(1, "agree.cell-reference", ANYWHERE, sentence);
		}
		for (String sentence : List.of("Ⅱ２⑥のとおり。", "II.2.⑥による。", "上記⑥委託先名の者が行う。", "上記①登録の後に行う。", "TLS V1.2を用いる。")) {
			told(0, "agree.cell-reference", ANYWHERE, sentence);
		}
	}

	@Test
	void aSystemIsNotListedUnderItsShortNameEither() {
		String more = STEPS + "機関 県 \"ひがし県\" 地方公共団体 { システム 共同 \"共同記録の仕組み\" 略称 \"共同記録\" 分類 共同利用システム { 機能 \"保管\" \"保管する。\" } }\n";
		told(1, "agree.system-not-listed", ASSESSMENT, FILE, more + "記載 Ⅳ.3 \"共同記録から受け取る。\"\n");
		told(0, "agree.system-not-listed", ASSESSMENT, FILE, more + "記載 Ⅳ.3 \"非共同記録から受け取る。\"\n");
	}

	@Test
	void whatGoesBackTheSameWayIsDrawn() {
		told(1, "figure.two-way-step", ASSESSMENT, FILE, STEPS.replace("決定を通知する。", "決定を通知する。同様の方法で照会も可能である。"));
		told(0, "figure.two-way-step", ASSESSMENT, FILE, STEPS.replace("決定を通知する。", "決定を通知する。同様の方法で職員にも知らせる。"));
	}

	/** What is given to a contractor on a medium is carried as well. */
	@Test
	void aForbiddenMediumCarriesNothingToAContractor() {
		String entrusted = "委託 保守 \"台帳の保守\" 委託先 はるか情報 : 手当情報 { 内容 \"保守を行う。\" 妥当性 \"専門の知識が要るため。\" 取扱者 10人未満 方法 %s 対象 台帳 確認方法 \"問合せによる。\" 再委託 なし }\n";
		String forbidden = "記載 Ⅲ(手当情報).3.その他 \"電子記録媒体を端末に接続することを、システムで禁じる。\"\n";
		told(1, "agree.media-forbidden", ASSESSMENT, FILE, STEPS + entrusted.formatted("電子記録媒体") + forbidden);
		told(0, "agree.media-forbidden", ASSESSMENT, FILE, STEPS + entrusted.formatted("専用線") + forbidden);
	}

	@Test
	void aCostThatIsNoFeeIsToldAsTheRemedyAsks() {
		for (String free : List.of("費用はかからない。", "手数料は要らない。写しの交付に要する費用は、手数料とは別に、実費を納める。", "費用は不要である。")) {
			told(0, "condition.free-with-fee", ASSESSMENT, FILE, STEPS + "記載 Ⅴ.1 { ③ 無料 ③.額 \"" + free + "\" }\n");
		}
		told(1, "condition.free-with-fee", ASSESSMENT, FILE, STEPS + "記載 Ⅴ.1 { ③ 無料 ③.額 \"写しの交付に要する費用を納める。\" }\n");
	}

	@Test
	void itemsAndArticlesAreCountedWithoutTheirWords() {
		told(0, "agree.law-pairs", ANYWHERE, "別表第一 10、93の2（主務省令第10条、第67条の2）");
		told(1, "agree.law-pairs", ANYWHERE, "別表第一 10、93の2（主務省令第10条）");
	}

	@Test
	void howOftenASystemRunsIsNoMeasure() {
		for (String sentence : List.of("暗証番号は3か月に1回変える。", "記録を毎日点検する。", "暗証番号を、1年ごとに改める。")) {
			told(1, "time.concrete-periods", "Ⅲ(手当情報).3.リスク2.その他", sentence);
		}
		told(0, "time.concrete-periods", "Ⅲ(手当情報).3.リスク2.その他", "システムは毎日動かす。");
	}

	/** A wrong day of the check makes all of them wrong at once. */
	@Test
	void allDaysThatAreStillToComeAreOneFinding() {
		List<Finding> told = new Checked(folder).file("組織.nagare", CatalogueProject.part("組織")).file("手当.nagare", ASSESSMENT + FILE + STEPS).result(LocalDate.of(2024, 1, 1)).findings().stream()
				.filter(finding -> finding.code().equals("time.still-to-come")).toList();
		assertEquals(List.of("対象人数の時点の 令和6年10月1日、重大事故の時点の 令和6年10月1日、意見聴取の 令和7年2月10日、第三者点検の 令和7年3月3日 は、まだ来ていません。"), told.stream().map(Finding::message).toList());
		assertEquals(3, told.getFirst().related().size(), "the places of the others");
	}
}
