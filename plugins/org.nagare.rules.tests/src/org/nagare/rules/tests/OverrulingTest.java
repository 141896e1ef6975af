package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.rules.finding.Finding;
import org.nagare.rules.prose.Facts;

/** What is written in the place of a derived value is compared with it; each contradiction is one finding, whatever cells it reaches. */
class OverrulingTest {

	private static final String OUTGOING = """
			業務 手当 "手当" {
			    手順 申請 "申請書を受け付け、台帳に登録する。" { 住民 → 窓口課 : 手当情報(個人番号, 氏名, 住所) 方法 紙 時期 "申請の都度" }
			    手順 照会 "所得を照会する。" { 他市 → NWS → 中間 → 台帳 : 手当情報(氏名) 根拠 情報連携根拠 "10の項" 時期 "照会の都度" }
			    手順 通知 "他市に知らせる。" { 台帳 → 他市 : 手当情報(個人番号, 氏名) 方法 紙 用途 "確認" 時期 "都度" 根拠 情報連携根拠 "10の項" }
			}
			委託 保守 "台帳の保守" 委託先 はるか情報 : 手当情報 { 再委託 監視 "監視" 委託先 みなと印刷 許諾 "承認する。" }
			""";
	private static final Set<String> ASKED_ANYWAY = Set.of("complete.open-cells", "complete.care-missing");

	@TempDir
	Path folder;

	private int runs;

	private List<Finding> findings(String entries) {
		return new Checked(folder.resolve("run" + ++runs), MessageLanguage.JAPANESE).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", CatalogueProject.part("評価書").replace("使用システム 台帳", "使用システム 台帳, 中間") + CatalogueProject.part("ファイル") + OUTGOING + entries).findings();
	}

	/** What is told besides what the small project lacks anyway. */
	private List<Finding> because(String entries) {
		List<String> before = findings("").stream().map(OverrulingTest::told).toList();
		return findings(entries).stream().filter(finding -> !ASKED_ANYWAY.contains(finding.code()) && !before.contains(told(finding))).toList();
	}

	private static String told(Finding finding) {
		return finding.code() + finding.path() + finding.message();
	}

	private List<String> codes(String entries) {
		return because(entries).stream().map(Finding::code).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ⅱ(手当情報).2.② 上書き 1万人未満", "Ⅱ(手当情報).2.① 上書き その他の電子ファイル", "Ⅱ(手当情報).2.⑤ 上書き 令和6年1月1日", "Ⅱ(手当情報).3.⑦.使用者数 上書き 500人以上1000人未満",
			"Ⅱ(手当情報).3.② 上書き 紙, 電子メール, 情報提供ネットワークシステム", "Ⅱ(手当情報).3.② 上書き 情報提供ネットワークシステム", "Ⅱ(手当情報).3.① 上書き 本人", "Ⅱ(手当情報).6.② 上書き 3年", "Ⅰ.1.③ 上書き 1000人未満",
			"Ⅰ.7.① 上書き \"税務課\"", "Ⅰ.1.① 上書き \"市税の賦課\"", "Ⅵ.2.② 上書き \"令和7年1月10日から30日間\"", "Ⅱ(手当情報).2.③ 上書き なし", "表紙.公表日 上書き 令和7年5月1日",
			"Ⅱ(手当情報).4(保守).⑥ 上書き \"みなと印刷株式会社\"", "Ⅱ(手当情報).4(保守).② 上書き 一部", "Ⅱ(手当情報).6.②.妥当性 上書き \"担当が決める。\"" })
	void aContradictionIsOneWarning(String entry) {
		List<Finding> told = because("記載 " + entry + " 理由 \"考えによる。\"\n");
		assertEquals(List.of("agree.overruled"), told.stream().map(Finding::code).toList(), told.toString());
		assertEquals("warning", told.get(0).severity().word());
		assertEquals(1, told.get(0).fixes().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ⅱ(手当情報).2.② 上書き 1万人以上10万人未満", "Ⅱ(手当情報).2.⑤ 上書き \"令和7年6月1日\"", "Ⅰ.7.① 上書き \"市民部　窓口課\"", "Ⅰ.1.① 上書き \"手当に関する事務（現況届の事務を含む。）\"",
			"Ⅵ.2.② 上書き \"令和７年１月１０日から令和７年２月１０日まで\"", "Ⅱ(手当情報).2.③ 上書き \"手当の申請をした者及びその配偶者\"", "Ⅱ(手当情報).6.②.妥当性 上書き \"市の規程に定める期間とする。\"" })
	void otherWordsForTheSameAreNone(String entry) {
		assertEquals(List.of(), codes("記載 " + entry + " 理由 \"言葉を整える。\"\n"));
	}

	/** What its reason names was left out knowingly; a choice against the model is told of all the same. */
	@Test
	void theReasonExplainsWhatIsLeftOut() {
		String left = "記載 Ⅰ.7.① 上書き \"税務課\" 理由 \"%s\"\n";
		assertEquals(List.of("agree.overruled"), codes(left.formatted("組織が変わるため。")));
		assertEquals(List.of(), codes(left.formatted("窓口課は廃止されるため。")));
		assertEquals(List.of("agree.overruled"), codes("記載 Ⅱ(手当情報).2.② 上書き 1万人未満 理由 \"1万人以上10万人未満から減る。\"\n"));
	}

	@Test
	void whatIsMissingAndWhatIsNewIsNamed() {
		Finding told = because("記載 Ⅱ(手当情報).3.② 上書き 紙, 電子メール 理由 \"考えによる。\"\n").get(0);
		assertTrue(told.message().endsWith("上書きに無いもの: 情報提供ネットワークシステム。ほかの記述に無いもの: 電子メール。"), told.message());
	}

	/** Nobody knows better where the model does not say it. */
	@Test
	void whatTheModelDoesNotKnowMayBeWritten() {
		assertEquals(List.of(), codes("記載 Ⅰ.2(中間).③ 上書き 情報提供ネットワークシステム, その他(\"手当台帳システム\") 理由 \"つなぐ。\"\n記載 表紙.特記事項 上書き \"なお、緊急に始めた。\" 理由 \"試し。\"\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "5.提供移転しない", "6.接続しない入手", "4.委託しない" })
	void aMarkThatTakesCellsAwayNamesThem(String flag) {
		List<Finding> told = because("記載 Ⅲ(手当情報)." + flag + " 上書き はい 理由 \"まれである。\"\n");
		assertEquals(List.of("condition.taken-away"), told.stream().map(Finding::code).toList(), told.toString());
		assertEquals("error", told.get(0).severity().word());
		assertTrue(told.get(0).message().contains("、Ⅲ(手当情報)." + flag.charAt(0) + "."), told.get(0).message());
	}

	/** What was written in the cells that are taken away is not told of again. */
	@Test
	void whatIsTakenAwayIsNotToldTwice() {
		String measures = "記載 Ⅲ(手当情報).5 { リスク2.措置 \"宛先を二人で確かめる。\" リスク3.措置 \"記録を残す。\" }\n";
		assertEquals(List.of("condition.taken-away"), codes(measures + "記載 Ⅲ(手当情報).5.提供移転しない 上書き はい 理由 \"まれである。\"\n"));
	}

	/** A rule of its own tells it alone, and an acceptance is enough. */
	@Test
	void oneContradictionIsToldOnce() {
		assertEquals(List.of("complete.item-count"), codes("記載 Ⅱ(手当情報).2.④ 上書き 100項目以上 理由 \"増える。\"\n"));
		assertEquals(List.of("agree.linkage-denied"), codes("記載 Ⅰ.6.① 上書き 実施しない 理由 \"準備中\"\n"));
		assertEquals(List.of("condition.re-entrustment-care"), codes("記載 Ⅱ(手当情報).4(保守).⑦ 上書き 再委託しない 理由 \"やめる。\"\n記載 Ⅲ(手当情報).4.再委託 十分に行っている \"確かめる。\"\n"));
		assertEquals(List.of("condition.re-entrustment-care"), codes("記載 Ⅲ(手当情報).4.再委託 上書き 再委託していない 理由 \"まれである。\"\n記載 Ⅲ(手当情報).4.再委託.方法 \"報告を受ける。\"\n"));
		assertEquals(List.of(), codes("記載 Ⅱ(手当情報).2.② 上書き 1万人未満 理由 \"減る。\"\n了承 agree.overruled Ⅱ(手当情報).2.② \"次の見直しで人数を改める。\"\n"));
		assertEquals(List.of(), codes("記載 Ⅲ(手当情報).5.提供移転しない 上書き はい 理由 \"まれである。\"\n了承 condition.taken-away \"様式の写しに合わせる。\"\n"));
	}

	/** What stands in brackets is compared, and named without half of them. */
	@Test
	void aNameIsNotCutWithItsBracket() {
		assertEquals(List.of("85の2の項"), Facts.missing("番号法第19条第8号(番号法別表第二, 1、85の2の項)", "番号法第19条第8号(番号法別表第二, 1の項)", true, List.of()));
		assertEquals(List.of("甲"), Facts.missing("みなみ課(東), きた課(甲、乙)", "みなみ課、きた課、乙", true, List.of()));
	}
}
