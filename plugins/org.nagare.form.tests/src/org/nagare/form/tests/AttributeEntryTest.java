package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;

/** What stands in the braces of the 評価書, or at another thing, is corrected where the form shows it, and every other character stays. */
class AttributeEntryTest {

	private static final String COVER = """
			// 表紙
			評価書 給付 "給付に関する事務 全項目評価書" { // 案
			    様式 平成30年5月様式4   番号 7 /* 通し番号 */ 実施機関 市
			    公表日 令和3年10月1日
			    // 一続きの段落
			    宣言 "「住民」の＂権利＂を守る。"  // 決裁済み
			    特記事項 \"""
			        　一つ目。
			          二つ目 "引用"。
			        \"""
			    事務 "給付に関する事務" 担当 福祉課 使用システム 台帳
			    手続 {
			        意見聴取 令和3年7月21日 〜 令和3年8月1日 方法 "窓口で{福祉課}が募った。" 意見 "なかった。" 反映 なし // 済
			    }
			}
			""";

	private static EnteredText texts(String cover) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("affair.nagare", "所属 給付\n" + SmallModel.BODY + SmallModel.FILE + SmallModel.AFFAIR);
		texts.put("cover.nagare", cover);
		return EnteredText.of(texts);
	}

	private static Writing words(String text) {
		return new Writing.Words(text);
	}

	/** What is written becomes this, and nothing else is another. */
	private static EnteredText becomes(String old, String replacement, String path, Writing writing) {
		assertTrue(COVER.contains(old), old);
		EnteredText after = texts(COVER).with(path, writing);
		assertEquals(COVER.replace(old, replacement), after.text("cover.nagare"));
		assertEquals(texts(COVER).text("affair.nagare"), after.text("affair.nagare"));
		EnteredText windows = texts(COVER.replace("\n", "\r\n")).with(path, writing);
		assertEquals(COVER.replace(old, replacement).replace("\n", "\r\n"), windows.text("cover.nagare"));
		assertEquals(Optional.of(writing), after.writing(path));
		return after;
	}

	@Test
	void aCellShowsWhatWasTyped() {
		EnteredText before = texts(COVER);
		assertEquals(Optional.of(words("「住民」の＂権利＂を守る。")), before.writing("表紙.宣言"));
		assertEquals(Optional.of(words("　一つ目。\n  二つ目 \"引用\"。")), before.writing("表紙.特記事項"));
		assertEquals(Optional.of(new Writing.Word("令和3年10月1日")), before.writing("表紙.公表日"));
		assertEquals(Optional.of(words("窓口で{福祉課}が募った。")), before.writing("Ⅵ.2.①"));
		assertEquals(Optional.of(new Writing.None()), before.writing("Ⅵ.2.⑤"));
		assertEquals(Optional.empty(), before.writing("Ⅵ.2.③"));
		assertEquals(Optional.of(words("給付に関する事務 全項目評価書")), before.writing("表紙.評価書名"));
	}

	@Test
	void itIsChangedInItsPlace() {
		becomes("\"「住民」の＂権利＂を守る。\"", "\"『住民』を守る。\"", "表紙.宣言", words("『住民』を守る。"));
		becomes("番号 7 /*", "番号 8 /*", "表紙.番号", words("8"));
		becomes("令和3年10月1日", "令和4年1月2日", "表紙.公表日", new Writing.Word("令和4年1月2日"));
		becomes("方法 \"窓口で{福祉課}が募った。\"", "方法 \"{福祉課}に聞いた。\"", "Ⅵ.2.①", words("{福祉課}に聞いた。"));
		becomes("反映 なし", "反映 \"加えた。\"", "Ⅵ.2.⑤", words("加えた。"));
		becomes("意見 \"なかった。\"", "意見 なし", "Ⅵ.2.④", new Writing.None());
		becomes("事務 \"給付に関する事務\" 担当", "事務 \"給付等の事務\" 担当", "Ⅰ.1.①", words("給付等の事務"));
		becomes("評価書 給付 \"給付に関する事務 全項目評価書\"", "評価書 給付 \"給付の事務 全項目評価書\"", "表紙.評価書名", words("給付の事務 全項目評価書"));
	}

	@Test
	void linesAreWrittenAsTheOthersOfTheFile() {
		EnteredText after = becomes("宣言 \"「住民」の＂権利＂を守る。\"", "宣言 \"\"\"\n        「一」\n        　二\n        \"\"\"", "表紙.宣言", words("「一」\n　二"));
		assertEquals("「一」\n　二", after.written().value("表紙.宣言"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void aBlockOfLinesStaysOne(String end) {
		EnteredText after = texts(COVER.replace("\n", end)).with("表紙.特記事項", words("　一つ目。\n  二つ目 \"引用\" と三つ目。"));
		assertEquals(COVER.replace("\"引用\"。", "\"引用\" と三つ目。").replace("\n", end), after.text("cover.nagare"));
	}

	@Test
	void whatIsNotWrittenYetComesBesideTheOthersOfItsThing() {
		EnteredText after = texts(COVER).with("Ⅵ.2.③", words("急いだため。"));
		assertEquals(COVER.replace("反映 なし", "反映 なし 短縮理由 \"急いだため。\""), after.text("cover.nagare"));
		assertEquals("急いだため。", after.written().value("Ⅵ.2.③"));
	}

	@Test
	void itIsTakenAway() {
		EnteredText after = texts(COVER).without("Ⅵ.2.④");
		assertEquals(COVER.replace(" 意見 \"なかった。\"", ""), after.text("cover.nagare"));
	}

	/** With the line that it began; every word of the others stays. */
	@Test
	void whatBeginsALineIsTakenAwayAlone() {
		String cover = COVER.replace(" 意見 \"なかった。\"", "\n                意見 \"なかった。\"");
		assertEquals(cover.replace("\n                意見 \"なかった。\"", ""), texts(cover).without("Ⅵ.2.④").text("cover.nagare"));
	}

	@Test
	void theAttributeOfAFileIsWrittenWhereTheFileIs() {
		EnteredText after = texts(COVER).with("Ⅱ(給付情報).2.③", words("給付を「望む」者"));
		assertEquals(texts(COVER).text("affair.nagare").replace("給付を受ける者", "給付を「望む」者"), after.text("affair.nagare"));
		assertEquals(COVER, after.text("cover.nagare"));
	}

	@Test
	void whatCannotBeWrittenIsRefused() {
		EnteredText before = texts(COVER);
		for (String text : List.of("  一\n  二", "三つの\"\"\"引用符\n")) {
			assertInstanceOf(EntryChange.Refused.class, before.change(before.wish("表紙.宣言", Optional.of(words(text)), Optional.empty(), true)), text);
		}
		for (String text : List.of("引用\"符", "一\n二")) {
			EnteredText fresh = texts(COVER);
			assertInstanceOf(EntryChange.Refused.class, fresh.change(fresh.wish("Ⅰ.1.①", Optional.of(words(text)), Optional.empty(), true)), text);
		}
		EnteredText fresh = texts(COVER);
		assertInstanceOf(EntryChange.Refused.class, fresh.change(fresh.wish("表紙.公表日", Optional.of(new Writing.Word("令和4年 1月")), Optional.empty(), true)));
	}

	@Test
	void whatOverrulesStaysWhereItWasEntered() {
		EnteredText overruled = texts(COVER + "記載 表紙.宣言 上書き \"別の宣言。\" 理由 \"試し。\"\n");
		assertEquals(Manner.OVERRULING, overruled.field("表紙.宣言").manner());
		EnteredText after = overruled.overruled("表紙.宣言", words("三つ目の宣言。"), "試し。");
		assertEquals(COVER + "記載 表紙.宣言 上書き \"三つ目の宣言。\" 理由 \"試し。\"\n", after.text("cover.nagare"));
	}

	/** No cell whose words stand at one place needs a reason to be corrected. */
	@Test
	void everyCellWithWordsOfAThingIsCorrectedThere() {
		EnteredText before = texts(COVER);
		List<String> others = before.written().form().cells().stream().filter(cell -> cell.item().provision() == Provision.ATTRIBUTE && cell.origin() == Origin.ENTERED)
				.filter(cell -> cell.item().kind() != Kind.CHOICE && cell.item().kind() != Kind.MARKS).filter(cell -> EntryField.of(before.written().form(), cell).manner() != Manner.ATTRIBUTE)
				.map(Cell::path).toList();
		// its lines are those of several attributes
		assertEquals(List.of("Ⅱ(給付情報).2.④.妥当性"), others);
		assertFalse(before.field("表紙.宣言").saysMore());
	}
}
