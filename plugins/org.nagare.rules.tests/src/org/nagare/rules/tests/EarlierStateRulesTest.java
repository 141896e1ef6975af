package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.rules.finding.Finding;

/** What a revision says of itself, against the state that it names: rows without a reason, measures that went, what was not done, what was left behind. */
class EarlierStateRulesTest {

	private static final String MEASURE = "記載 Ⅲ(手当情報).2.リスク1.対象者以外 \"\"\"\n    ・窓口で本人確認書類の提示を受ける。\n    ・申請の都度、対象者の一覧と照らし合わせる。\n    \"\"\"\n";
	private static final String TIDIED = "改訂 令和7年3月1日 前版 \"初版\" { 事後 \"文言の整理であり、重要な変更に当たらない。\" }\n";

	@TempDir
	Path folder;

	private List<Finding> told(String code, String before, String now) {
		return new Checked(folder).file("前版/初版/組織.nagare", CatalogueProject.part("組織")).file("前版/初版/手当.nagare", before).file("組織.nagare", CatalogueProject.part("組織"))
				.file("手当.nagare", now).findings().stream().filter(finding -> finding.code().equals(code)).toList();
	}

	private static String text(String published, String more) {
		return CatalogueProject.part("評価書").replace("令和7年4月1日", published) + CatalogueProject.part("ファイル") + CatalogueProject.part("業務") + more;
	}

	private List<Finding> removed(String measure, String revision) {
		return told("revision.measure-removed", text("令和6年4月1日", MEASURE), text("令和7年4月1日", measure + revision));
	}

	@Test
	void aMeasureThatWentWithTheWordsIsQuoted() {
		List<Finding> told = removed("記載 Ⅲ(手当情報).2.リスク1.対象者以外 \"窓口で本人確認書類の提示を受ける。\"\n", TIDIED);
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.get(0).message().contains("「申請の都度、対象者の一覧と照らし合わせる。」"), told.get(0).message());
		assertEquals(List.of("手当.nagare"), told.get(0).related().stream().map(Finding.Place::file).toList());
	}

	@Test
	void whatIsSaidInOtherWordsOrWasGivenUpOpenlyIsNot() {
		assertEquals(List.of(), removed("記載 Ⅲ(手当情報).2.リスク1.対象者以外 \"申請を受ける都度、対象者の一覧と照らし合わせる。窓口で本人確認書類の提示を受ける。\"\n", TIDIED));
		assertEquals(List.of(), removed("記載 Ⅲ(手当情報).2.リスク1.対象者以外 \"窓口で本人確認書類の提示を受ける。\"\n", "改訂 令和7年3月1日 前版 \"初版\" { 事前 \"一覧との照合を廃止する。\" }\n"));
		assertEquals(List.of(), removed("記載 Ⅲ(手当情報).2.リスク1.対象者以外 \"窓口で本人確認書類の提示を受ける。\"\n", TIDIED.replace("初版", "どこにも無い版")));
	}

	@Test
	void rowsWithoutAReasonAreOneFinding() {
		String revision = "改訂 令和7年3月1日 前版 \"初版\" { 事後 \"公表の日である。\" 対象 表紙.公表日 }\n";
		List<Finding> told = told("revision.row-without-reason", text("令和6年4月1日", MEASURE), text("令和7年4月1日", MEASURE.replace("窓口で", "受付で") + revision));
		assertEquals(1, told.size());
		assertTrue(told.get(0).message().contains("1 行") && told.get(0).message().contains("Ⅲ"), told.get(0).message());
		assertEquals(List.of(), told("revision.row-without-reason", text("令和6年4月1日", MEASURE), text("令和7年4月1日", MEASURE.replace("窓口で", "受付で") + TIDIED)));
	}

	@Test
	void anImportantChangeIsHeardAndCheckedAgain() {
		String revision = "改訂 令和7年3月1日 前版 \"初版\" { 事前 \"本人確認の方法を改める。\" }\n";
		String now = text("令和7年4月1日", MEASURE.replace("窓口で", "受付で") + revision);
		assertEquals(List.of(), told("revision.no-reassessment", text("令和6年4月1日", MEASURE), now), "heard and checked since");
		List<Finding> told = told("revision.no-reassessment", text("令和7年3月20日", MEASURE), now);
		assertEquals(1, told.size());
		assertTrue(told.get(0).message().contains("意見聴取、第三者点検"), told.get(0).message());
		String unimportant = now.replace("本人確認の方法を改める。", "表記を改めるもので、重要な変更に当たらない。");
		assertEquals(List.of(), told("revision.no-reassessment", text("令和7年3月20日", MEASURE), unimportant));
	}

	/** Whatever a reason says that it is about, it stands for the rows that it explains. */
	@Test
	void whatDidChangeAfterwardsIsAskedForItsExemption() {
		String changed = MEASURE.replace("窓口で", "受付で");
		for (String reason : List.of("事後 \"手順の変更である。\"", "事後 \"手順の変更である。\" 対象 Ⅲ(手当情報).2.リスク1")) {
			List<Finding> told = told("revision.important-afterwards", text("令和6年4月1日", MEASURE), text("令和7年4月1日", changed + "改訂 令和7年3月1日 前版 \"初版\" { " + reason + " }\n"));
			assertEquals(1, told.size(), reason);
			assertTrue(told.get(0).message().contains("Ⅲ(手当情報).2.リスク1.対象者以外") && told.get(0).message().contains("理由が書かれていません"), told.get(0).message());
		}
		assertEquals(List.of(), told("revision.important-afterwards", text("令和6年4月1日", MEASURE), text("令和7年4月1日", changed + TIDIED)));
		String unimportant = "改訂 令和7年3月1日 前版 \"初版\" { 事後 \"公表の日である。\" }\n";
		assertEquals(List.of(), told("revision.important-afterwards", text("令和6年4月1日", MEASURE), text("令和7年4月1日", MEASURE + unimportant)));
	}

	@Test
	void aNewSourceAsksForItsTexts() {
		String source = CatalogueProject.part("業務").replace("    手順 決定", "    手順 照会 \"住民票の情報を受け取る。\" { 住基 → 連携 → 台帳 : 手当情報 時期 \"都度\" }\n    手順 決定");
		String now = CatalogueProject.part("評価書") + CatalogueProject.part("ファイル") + source + MEASURE + TIDIED;
		List<Finding> told = told("revision.texts-left-behind", text("令和6年4月1日", MEASURE), now);
		assertEquals(List.of("Ⅱ(手当情報).3.①", "Ⅱ(手当情報).3.②"), told.stream().map(finding -> finding.path().orElseThrow()).toList());
		assertEquals(List.of(), told("revision.texts-left-behind", text("令和6年4月1日", MEASURE), now.replace("提示を受ける。", "提示を受け、住民票の情報と照らし合わせる。")));
	}

	/** The public reads the table of changes too: what cannot be published because of a row is told here, and not first by who writes it. */
	@Test
	void whatIsWithheldAndStandsInARowIsTold() {
		String withheld = MEASURE + "非公表 Ⅲ(手当情報).2.リスク1.対象者以外 理由 \"手掛かりになるため。\"\n";
		String before = text("令和6年4月1日", withheld.replace("窓口で", "北の倉庫の前で") + "記載 Ⅰ.4.① \"必要だから。\"\n");
		String now = text("令和7年4月1日", withheld + "記載 Ⅰ.4.① \"必要だから。\"\n" + TIDIED);
		assertEquals(List.of(), told("form.withheld-elsewhere", before, now));
		List<Finding> told = told("form.withheld-elsewhere", before.replace("必要だから。", "・北の倉庫の前で本人確認書類の提示を受ける。"), now);
		assertTrue(told.stream().anyMatch(finding -> finding.path().orElseThrow().startsWith("別添3") && finding.message().contains("北の倉庫の前で")), told.toString());
	}

	@Test
	void aStateThatIsNotKeptIsToldWithThoseThatAre() {
		List<Finding> told = told("revision.earlier-missing", text("令和6年4月1日", MEASURE), text("令和7年4月1日", MEASURE + TIDIED.replace("初版", "第2版")));
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().message().contains("「第2版」") && told.getFirst().message().contains("いまある前版: 初版"), told.getFirst().message());
		assertEquals(List.of(), told("revision.earlier-missing", text("令和6年4月1日", MEASURE), text("令和7年4月1日", MEASURE + TIDIED)));
	}
}
