package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.DifferenceJson;
import org.nagare.form.change.DifferenceText;
import org.nagare.form.change.RevisionRows;
import org.nagare.model.Revision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.util.Set;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;

/** The revision of the resident register: from both states follow the rows, and each row has the reason of its cause. */
class RevisionTest {

	private static final String RENAMED = "組織の改正に伴う名称の変更";
	private static final String PROCEDURE = "法令の改正に伴う手順の変更";
	private static final String NUMBER = "号の変更である。";

	private Written before;
	private Written after;
	private RevisionRows.Table table;

	@BeforeEach
	void compare() {
		Map<String, String> now = texts();
		now.replaceAll((name, text) -> text.replace("3.④ \"住民基本台帳を正しく整えるために要る。\"", "3.④ \"{住民情報課}が住民基本台帳を正しく整えるために要る。\""));
		Map<String, String> then = new LinkedHashMap<>(now);
		replace(then, "            部署 住民情報課 所属長 \"住民情報課長\" 連絡先 \"〒000-0000 きた市北1条1丁目 電話00-0000-0001\"\n", "");
		replace(then, "    部署 財政局 {", """
				    部署 市民局 { 部署 地域振興部 {
				        部署 住民情報課 "戸籍住民情報課" 所属長 "戸籍住民情報課長" 連絡先 "〒000-0000 きた市北1条1丁目 電話00-0000-0001"
				    } }
				    部署 財政局 {""");
		replace(then, "番号法第19条第8号", "番号法第19条第7号");
		replace(then, "届出を受け付ける。転出の届出はマイナポータルからも受け付ける。", "届出を受け付ける。");
		replace(then, "        住民 → 電子申請 → 戸籍住民課 : 届出書 方法 その他(\"サービス検索・電子申請機能\") 時期 \"届出の都度\"\n", "");
		replace(then, "宛名, 中間, 電子申請", "宛名, 中間");
		String text = then.get("resident.nagare");
		int from = text.indexOf("業務 特例転入");
		int to = text.indexOf("委託 運用");
		then.put("resident.nagare", text.substring(0, from) + """
				業務 特例転入 "個人番号カードを利用した転入" {
				    手順 本人確認 "転入する住民が示す個人番号カードで本人確認を行う。" {
				        住民 → 戸籍住民課 : 届出書 方法 紙 時期 "転入の届出の都度"
				    }
				    手順 依頼 "統合端末から転出地市町村に送信を依頼する。" {
				        統合端末 → CS → 転出地 : "送信依頼" 個人番号なし 方法 専用線
				    }
				    手順 受信 "市町村CSが転出証明書情報を受け取る。" { 転出地 → CS : 転出証明書情報 方法 専用線 時期 "依頼の都度" }
				    手順 転入処理 "既存住基システムが転出証明書情報を受け取り、転入の処理を行う。" { CS → 住基 : 転出証明書情報 方法 専用線 }
				}
				""" + text.substring(to));
		replace(then, "行 1, 2, 3, 8, 85の2", "行 1, 2, 3, 8, 9, 85の2");
		replace(then, "    85の2 照会者", "    9 照会者 \"都道府県知事\" 事務 \"児童の入所に関する事務\"\n    85の2 照会者");
		before = Written.texts(then);
		after = Written.texts(now);
		Comparison comparison = Comparison.of(before.state(), after.state());
		List<Revision> revisions = comparison.later().derivation().statements(Revision.class);
		table = RevisionRows.of(comparison, Optional.of(revisions.getLast()), Optional.empty(), after.project().locator());
	}

	private static Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		try (var files = Files.list(Checkout.model("resident"))) {
			for (var file : files.sorted().toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	private static void replace(Map<String, String> texts, String old, String now) {
		assertTrue(texts.values().stream().anyMatch(text -> text.contains(old)), old);
		texts.replaceAll((name, text) -> text.replace(old, now));
	}

	private ChangeRow row(String item) {
		return table.rows().stream().filter(row -> row.item().equals(item)).findFirst()
				.orElseThrow(() -> new AssertionError(item + " is none of " + table.rows().stream().map(ChangeRow::item).toList()));
	}

	private void hasReason(String timing, String words, String... items) {
		for (String item : items) {
			ChangeRow row = row(item);
			assertEquals(Optional.of(timing), row.timing(), item);
			assertTrue(row.explanation().orElse("").contains(words), () -> item + ": " + row.explanation());
			assertEquals("令和5年2月3日", row.date());
		}
	}

	@Test
	void aRenamedDepartmentIsOneCauseOfManyRows() {
		hasReason("事後", RENAMED, "Ⅰ－7－①", "Ⅰ－7－②", "Ⅱ(住民基本台帳ファイル)－2－⑥", "Ⅱ(本人確認情報ファイル)－2－⑥", "Ⅱ(送付先情報ファイル)－2－⑥",
				"Ⅱ(本人確認情報ファイル)－3－⑦(使用部署)", "Ⅱ(送付先情報ファイル)－3－⑦(使用部署)", "Ⅴ－1－①", "Ⅴ－2－①", "Ⅱ(住民基本台帳ファイル)－3－④");
		assertEquals("市民局 地域振興部 戸籍住民情報課", row("Ⅰ－7－①").before());
		assertEquals("デジタル局 推進部 住民情報課", row("Ⅰ－7－①").after());
	}

	@Test
	void aSystemThatCameIsOneRowAndItsPathAnother() {
		hasReason("事前", PROCEDURE, "Ⅰ－2－システム6", "別添1－図 1-①", "別添1－(備考) 1-①", "Ⅱ(住民基本台帳ファイル)－3－②");
		assertEquals("記載なし", row("Ⅰ－2－システム6").before());
		assertTrue(row("Ⅰ－2－システム6").after().startsWith("①システムの名称: サービス検索・電子申請機能"));
		assertFalse(row("別添1－図 1-①").before().contains("電子申請"));
		assertTrue(row("別添1－図 1-①").after().contains("1-① 住民→サービス検索・電子申請機能→戸籍住民課"));
	}

	@Test
	void aStepThatMovedIsToldAsMoved() {
		hasReason("事前", PROCEDURE, "別添1－図 6-①", "別添1－図 6-②", "別添1－図 6-③", "別添1－(備考) 6", "Ⅱ(住民基本台帳ファイル)－3－③");
		assertTrue(row("別添1－図 6-①").before().startsWith("6-③ 転出地市町村→市町村CS"), row("別添1－図 6-①").before());
		assertTrue(row("別添1－図 6-①").after().startsWith("6-① 転出地市町村→市町村CS"));
		assertTrue(row("別添1－図 6-③").before().startsWith("6-① 住民→戸籍住民課"));
		// the number of a step that went is another step's now
		assertTrue(row("別添1－図 6-②").after().startsWith("6-② 市町村CS"), row("別添1－図 6-②").after());
		assertEquals("削除", row("別添1－図 6-②（変更前）").after());
		assertTrue(row("別添1－図 6-②（変更前）").before().startsWith("6-② 統合端末"));
		assertTrue(row("別添1－図 6-③").after().contains("※ 統合端末→市町村CS→転出地市町村"));
		assertEquals(1, table.rows().stream().filter(row -> row.item().startsWith("別添1－(備考) 6")).count());
		assertTrue(row("Ⅱ(住民基本台帳ファイル)－3－③").before().contains("依頼の都度"));
	}

	@Test
	void aProvisionAndARowOfATableChangeTheirCellsAndTheirCounts() {
		hasReason("事後", NUMBER, "Ⅰ－6－②", "Ⅱ(住民基本台帳ファイル)－5－提供先1～5－①", "Ⅱ(住民基本台帳ファイル)－5－提供・移転の有無");
		assertTrue(row("Ⅰ－6－②").before().contains("番号法第19条第7号") && row("Ⅰ－6－②").after().contains("番号法第19条第8号"));
		assertTrue(row("Ⅱ(住民基本台帳ファイル)－5－提供・移転の有無").before().contains("提供を行っている(6件)"));
		assertTrue(row("Ⅱ(住民基本台帳ファイル)－5－提供・移転の有無").after().contains("提供を行っている(5件)"));
	}

	/** A row of the table of law went: the appendix says it, and the number of those behind it tells nothing. */
	@Test
	void anAppendixIsARowOfItsOwn() {
		hasReason("事後", NUMBER, "別紙1 情報提供ネットワークシステムによる提供先");
		Written older = SmallModel.with("別紙 経緯 \"別紙2 経緯\" \"前に始めた。\"\n");
		Written newer = SmallModel.with("別紙 経緯 \"別紙2 経緯\" \"\"\"\n    前に始めた。\n    後に改めた。\n    \"\"\"\n改訂 令和7年4月1日 { 事後 \"追記\" 対象 経緯 }\n");
		ChangeRow row = rows(older, newer).rows().getFirst();
		assertEquals(List.of("別紙2 経緯", "記載なし", "後に改めた。", "追記"), List.of(row.item(), row.before(), row.after(), row.explanation().orElse("?")));
	}

	/** What only moved in print is no row, and nothing else is. */
	@Test
	void nothingElseIsARow() {
		Golden golden = new Golden("org.nagare.form.tests", "revision", "resident");
		golden.add("rows.md", DifferenceText.markdown(List.of(new DifferenceJson.Revised(Comparison.of(before.state(), after.state()), table))));
		golden.add("differences.txt", DifferenceText.differences(List.of(Comparison.of(before.state(), after.state()))));
		try {
			golden.check();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		assertTrue(table.rows().stream().allMatch(row -> row.explanation().isPresent()), () -> table.rows().stream().filter(row -> row.explanation().isEmpty())
				.map(ChangeRow::item).toList().toString());
	}

	@Test
	void aReasonThatNothingNeedsIsTold() {
		assertEquals(List.of("form.reason-without-change", "form.reason-without-change"), table.problems().stream().map(problem -> problem.code().code()).toList());
		assertTrue(table.problems().getLast().japanese().startsWith("改訂の対象「システム管理課」"), table.problems().getLast().japanese());
		assertTrue(table.problems().getFirst().japanese().contains("文言の整理"), table.problems().getFirst().japanese());
		assertTrue(table.problems().getFirst().source().orElseThrow().line() > 100);
	}

	@Test
	void bothFollowTheirSchemas() throws IOException {
		Comparison comparison = Comparison.of(before.state(), after.state());
		ObjectMapper mapper = new ObjectMapper();
		for (String[] each : new String[][] { { "diff-1", DifferenceJson.differences(List.of(comparison)) },
				{ "revision-1", DifferenceJson.rows(List.of(new DifferenceJson.Revised(comparison, table))) } }) {
			JsonSchema schema = Schemas.of(each[0]);
			assertEquals(Set.of(), schema.validate(mapper.readTree(each[1])));
			assertFalse(schema.validate(mapper.readTree(each[1].replace("\"before\"", "\"was\""))).isEmpty());
		}
	}

	@Test
	void cellsOfAThingWithAnotherNameAreTheSameCells() {
		Written older = SmallModel.with("委託 運用 \"運用\" 委託先 業者 : 給付情報 { 再委託 なし }\n");
		Written newer = SmallModel.with("委託 保守 \"運用\" 委託先 業者 : 給付情報 { 再委託 なし }\n");
		Comparison comparison = Comparison.of(older.state(), newer.state());
		assertEquals(List.of(), comparison.changes());
		assertEquals(1, comparison.renamed().size());
	}

	private static RevisionRows.Table rows(Written older, Written newer) {
		Comparison comparison = Comparison.of(older.state(), newer.state());
		return RevisionRows.of(comparison, Optional.of(comparison.later().derivation().statements(Revision.class).getFirst()), Optional.empty(), newer.project().locator());
	}

	/** The department itself is the same; the one that it belongs to was renamed, and its title with it. */
	@Test
	void aDepartmentIsPrintedWithWhatItBelongsTo() {
		String body = SmallModel.BODY.replace("部署 福祉課 \"福祉課\"", "部署 局 \"福祉局\" { 部署 福祉課 \"福祉課\"").replace("連絡先 \"うみ市1番1号\"", "}");
		String rest = SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + """
				改訂 令和7年4月1日 {
				    事後 "組織の改正" 対象 福祉課
				    事前 "システムの追加" 対象 税
				}
				""";
		Written older = Written.text(body + rest);
		Written newer = Written.text(body.replace("\"福祉局\"", "\"くらし局\"") + rest.replace("使用システム 台帳", "使用システム 台帳, 税"));
		RevisionRows.Table table = rows(older, newer);
		ChangeRow department = table.rows().stream().filter(row -> row.item().equals("Ⅰ－7－①")).findFirst().orElseThrow();
		assertEquals("福祉局 福祉課", department.before());
		assertEquals(Optional.of("組織の改正"), department.explanation());
		assertEquals(Optional.of("システムの追加"), table.rows().stream().filter(row -> row.item().startsWith("Ⅰ－2－")).findFirst().orElseThrow().explanation());
		assertEquals(List.of(), table.problems());
	}

	/** Steps tell the names of their arrows' ends; those of the frames around them and of contractors have a row of their own, once. */
	@Test
	void aNameInTheFigureThatNoArrowBearsIsARow() {
		String rest = "委託 運用 \"運用\" 委託先 業者 : 給付情報 { 対象 台帳 再委託 なし }\n改訂 令和7年4月1日 { 事後 \"社名の変更\" 対象 業者 事後 \"市制の施行\" 対象 市 }\n";
		Written older = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + rest);
		Written newer = Written.text(SmallModel.BODY.replace("\"はま情報株式会社\"", "\"はまかぜ情報株式会社\"").replace("\"うみ市\"", "\"うみべ市\"").replace("\"福祉課\"", "\"くらし課\"")
				+ SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + rest);
		List<ChangeRow> figure = rows(older, newer).rows().stream().filter(row -> row.item().startsWith("別添1－図")).toList();
		assertEquals(List.of("別添1－図 ①", "別添1－図 名称（うみべ市）", "別添1－図 名称（はまかぜ情報株式会社）"), figure.stream().map(ChangeRow::item).toList());
		assertEquals(List.of("うみ市", "うみべ市", "市制の施行"),
				List.of(figure.get(1).before(), figure.get(1).after(), figure.get(1).explanation().orElse("?")));
		assertEquals("はま情報株式会社", figure.get(2).before());
		assertTrue(figure.getFirst().before().contains("福祉課") && figure.getFirst().after().contains("くらし課"));
		Written same = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + rest);
		assertEquals(List.of(), rows(older, same).rows().stream().map(ChangeRow::item).filter(item -> item.startsWith("別添1")).toList());
	}

	/** A system belongs to a department before and after: that the department has another name is no reason for a connection that is gone. */
	@Test
	void aRenamedDepartmentIsNoCauseOfWhatItsSystemLost() {
		String rest = SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + "改訂 令和7年4月1日 { 事後 \"組織の改正\" 対象 福祉課 }\n";
		Written older = Written.text(SmallModel.BODY.replace("\"給付台帳システム\" 所管 福祉課", "\"給付台帳システム\" 所管 福祉課 接続 税") + rest);
		RevisionRows.Table table = rows(older, Written.text(SmallModel.BODY.replace("\"福祉課\"", "\"くらし課\"") + rest));
		ChangeRow connection = table.rows().stream().filter(row -> row.before().contains("税務システム") || row.item().matches("Ⅰ－2－.*③")).findFirst().orElseThrow();
		assertEquals(Optional.empty(), connection.explanation(), connection.toString());
		assertEquals(Optional.of("組織の改正"), table.rows().stream().filter(row -> row.item().equals("Ⅰ－7－①")).findFirst().orElseThrow().explanation());
		RevisionRows.Table handedOver = rows(older, Written.text(SmallModel.BODY.replace("\"給付台帳システム\" 所管 福祉課", "\"給付台帳システム\" 所管 税務課 接続 税") + rest));
		assertTrue(handedOver.rows().stream().allMatch(row -> row.explanation().equals(Optional.of("組織の改正"))), handedOver.rows().toString());
	}

	/** The assessment came to use a system; that is no reason for what else changed in it. */
	@Test
	void theAssessmentIsNoCauseOfWhatDoesNotSpeakOfIt() {
		String reason = "改訂 令和7年4月1日 { 事前 \"システムの追加\" 対象 税 }\n";
		Written older = SmallModel.with(reason);
		Written newer = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳, 税").replace("番号 7", "番号 8") + SmallModel.FILE
				+ SmallModel.AFFAIR + reason);
		RevisionRows.Table table = rows(older, newer);
		ChangeRow number = table.rows().stream().filter(row -> row.item().contains("番号") && row.after().equals("8")).findFirst().orElseThrow();
		assertEquals(Optional.empty(), number.explanation());
		assertFalse(number.open());
	}

	/** An item of a file is new: that is the reason of the rows that speak of it, and not of what its department is called. */
	@Test
	void anItemIsNoCauseOfTheOtherRowsOfItsFile() {
		String revision = "改訂 令和7年4月1日 { 事後 \"組織の改正\" 対象 福祉課 事前 \"電子申請\" 対象 給付情報.メール }\n";
		Written older = SmallModel.with(revision);
		Written newer = Written.text(SmallModel.BODY.replace("\"福祉課\"", "\"くらし課\"") + SmallModel.ASSESSMENT + SmallModel.FILE.replace("四情報\n", "四情報\n    項目 メール : 連絡先\n")
				+ SmallModel.AFFAIR + revision);
		Map<String, Optional<String>> reasons = new LinkedHashMap<>();
		rows(older, newer).rows().forEach(row -> reasons.put(row.item(), row.explanation()));
		for (String item : List.of("Ⅱ(給付情報ファイル)－2－⑥", "Ⅱ(給付情報ファイル)－3－⑦(使用部署)")) {
			assertEquals(Optional.of("組織の改正"), reasons.get(item), item + " " + reasons);
		}
		assertEquals(Optional.of("電子申請"), reasons.get("別添2(給付情報ファイル)－記録項目"), reasons.toString());
	}

	/** One of several subjects that no row is about would stand there as if it were explained. */
	@Test
	void aSubjectThatNothingIsAboutIsTold() {
		String reason = "改訂 令和7年4月1日 { 事後 \"理由\" 対象 Ⅰ.4.①, Ⅰ.4.②, 税 }\n";
		Written older = SmallModel.with("記載 Ⅰ { 4.① \"前\" 4.② \"同じ\" }\n" + reason);
		RevisionRows.Table table = rows(older, SmallModel.with("記載 Ⅰ { 4.① \"後\" 4.② \"同じ\" }\n" + reason));
		assertEquals(List.of("改訂の対象「Ⅰ.4.②」にあたる変更がありません。対象から除くか、変わったものの名前に直してください。", "改訂の対象「税」にあたる変更がありません。対象から除くか、変わったものの名前に直してください。"),
				table.problems().stream().map(problem -> problem.japanese()).toList());
		assertEquals(List.of(), rows(older, SmallModel.with("記載 Ⅰ { 4.① \"後\" 4.② \"別\" }\n" + reason.replace(", 税", ""))).problems());
	}

	/** A revision is published on a day of its own; a reason for that is none. */
	@Test
	void theDayOfPublicationIsNoRow() {
		String reason = "改訂 令和7年4月1日 { 事後 \"理由\" 対象 Ⅰ.4.① }\n記載 Ⅰ.4.① \"後\"\n";
		String rest = SmallModel.FILE + SmallModel.AFFAIR;
		Written older = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("番号 7", "番号 7\n    公表日 令和6年4月1日") + rest + reason.replace("後", "前"));
		Written newer = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("番号 7", "番号 7\n    公表日 令和7年4月1日") + rest + reason);
		assertEquals(List.of("Ⅰ－4－①"), rows(older, newer).rows().stream().map(ChangeRow::item).toList());
	}

	@Test
	void theRowsAreOneSectionToFill() {
		Written older = SmallModel.with("記載 Ⅰ { 4.① \"前\" 4.② \"前\" }\n");
		Written newer = SmallModel.with("記載 Ⅰ { 4.① \"後\" 4.② \"後\" }\n改訂 令和7年4月1日 { 事後 \"理由\" 対象 Ⅰ.4.① }\n");
		RevisionRows.Table table = rows(older, newer);
		var form = Written.FORMS.cells(newer.form().assessment(), newer.model(), Written.edition(), newer.project().locator(), table.rows());
		assertEquals(List.of("別添3 10／12"), form.completeness().stream().filter(part -> part.section().startsWith("別添3"))
				.map(part -> part.section() + " " + part.filled() + "／" + part.required()).toList());
	}

	@Test
	void twoReasonsOfOneRankAreReportedAndNotChosen() {
		Written older = SmallModel.with("記載 Ⅰ.4.① \"前\"\n");
		Written newer = SmallModel.with("""
				記載 Ⅰ.4.① "後"
				改訂 令和7年4月1日 {
				    事前 "一つ目" 対象 Ⅰ.4
				    事後 "二つ目" 対象 Ⅰ.4
				    事後 "ほか"
				}
				""");
		Comparison comparison = Comparison.of(older.state(), newer.state());
		RevisionRows.Table rows = RevisionRows.of(comparison, Optional.of(comparison.later().derivation().statements(Revision.class).getFirst()),
				Optional.of("令和7年5月1日"), newer.project().locator());
		assertEquals(Optional.empty(), rows.rows().getFirst().explanation());
		assertEquals("令和7年5月1日", rows.rows().getFirst().date());
		assertTrue(rows.rows().getFirst().open());
		var form = Written.FORMS.cells(newer.form().assessment(), newer.model(), Written.edition(), newer.project().locator(), rows.rows());
		assertTrue(form.cells().stream().flatMap(cell -> cell.remarks().stream()).anyMatch(remark -> remark.japanese().contains("合う理由が二つ以上")));
		assertTrue(rows.problems().getFirst().japanese().contains("「一つ目」「二つ目」"), rows.problems().toString());
	}
}
