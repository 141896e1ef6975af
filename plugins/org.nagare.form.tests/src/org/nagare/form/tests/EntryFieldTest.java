package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.form.cell.Cell;
import org.nagare.form.edition.Kind;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;
import org.nagare.model.key.CellKey;

/** A person writes into cells, and the text says it where a person would have written it, with everything else as it was. */
class EntryFieldTest {

	private static final String ENTRIES = """
			所属 給付
			// リスク
			記載 Ⅲ(給付情報).2 {
			    // 窓口
			    リスク1.対象者以外   "確かめる。"  // 決裁済み
			    リスク1.十分か 十分である
			}

			記載 Ⅲ(給付情報).7 { リスク1.⑨ 発生あり "誤って送った。" }
			記載 Ⅰ.4.① "台帳による。"
			""";

	private static Writing words(String text) {
		return new Writing.Words(text);
	}

	private static Writing chosen(String... labels) {
		return new Writing.Chosen(java.util.Arrays.stream(labels).map(label -> new Writing.One(label, Optional.empty())).toList());
	}

	private static void becomes(String old, String replacement, EnteredText after) {
		assertTrue(ENTRIES.contains(old), old);
		assertEquals(ENTRIES.replace(old, replacement), after.text("entries.nagare"));
	}

	@Test
	void aTextIsChangedInItsPlace() {
		EnteredText before = EnteredText.of(ENTRIES);
		assertEquals(Optional.of(words("確かめる。")), before.writing("Ⅲ(給付情報).2.リスク1.対象者以外"));
		EnteredText after = before.with("Ⅲ(給付情報).2.リスク1.対象者以外", words("一つ\n二つ"));
		becomes("\"確かめる。\"", "\"\"\"\n        一つ\n        二つ\n        \"\"\"", after);
		assertEquals("一つ\n二つ", after.written().value("Ⅲ(給付情報).2.リスク1.対象者以外"));
	}

	@Test
	void aNewLineStandsInTheOrderOfTheForm() {
		EnteredText after = EnteredText.of(ENTRIES).with("Ⅲ(給付情報).2.リスク1.必要な情報以外", words("様式を限る。"));
		becomes("// 決裁済み\n", "// 決裁済み\n    リスク1.必要な情報以外 \"様式を限る。\"\n", after);
		becomes("十分である\n", "十分である\n    リスク2.措置 \"示す。\"\n", EnteredText.of(ENTRIES).with("Ⅲ(給付情報).2.リスク2.措置", words("示す。")));
	}

	@Test
	void whereNothingIsNearABlockIsBegunBetweenItsNeighbours() {
		EnteredText after = EnteredText.of(ENTRIES).with("Ⅲ(給付情報).3.リスク1.宛名", words("返さない。"));
		becomes("}\n\n記載 Ⅲ(給付情報).7", "}\n\n記載 Ⅲ(給付情報).3 {\n    リスク1.宛名 \"返さない。\"\n}\n\n記載 Ⅲ(給付情報).7", after);
		assertEquals("返さない。", after.written().value("Ⅲ(給付情報).3.リスク1.宛名"));
	}

	@Test
	void choicesAreWrittenAsAPersonWritesThem() {
		EnteredText after = EnteredText.of(ENTRIES).with("Ⅲ(給付情報).2.リスク1.十分か", chosen("課題が残されている"));
		becomes("十分か 十分である", "十分か 課題が残されている", after);
		after = EnteredText.of(ENTRIES).overruled("Ⅱ(給付情報).3.②", new Writing.Chosen(List.of(new Writing.One("電子記録媒体(フラッシュメモリを除く。)", Optional.empty()),
				new Writing.One("その他", Optional.of("窓口")))), "取込み");
		assertTrue(after.text("entries.nagare").contains("上書き 電子記録媒体, その他(\"窓口\") 理由 \"取込み\""), after.toString());
		assertEquals("電子記録媒体(フラッシュメモリを除く。) · その他(窓口)", after.written().value("Ⅱ(給付情報).3.②"));
		assertEquals(Optional.of("取込み"), after.field("Ⅱ(給付情報).3.②").reason());
		assertEquals(Manner.OVERRULING, after.field("Ⅱ(給付情報).3.②").manner());
	}

	@Test
	void aTextThatStandsWithItsChoiceStaysThere() {
		EnteredText before = EnteredText.of(ENTRIES);
		assertEquals(Optional.of(words("誤って送った。")), before.writing("Ⅲ(給付情報).7.リスク1.⑨.内容"));
		becomes("\"誤って送った。\"", "\"送り先を違えた。\"", before.with("Ⅲ(給付情報).7.リスク1.⑨.内容", words("送り先を違えた。")));
		becomes("発生あり", "発生なし", EnteredText.of(ENTRIES).with("Ⅲ(給付情報).7.リスク1.⑨", chosen("発生なし")));
		becomes(" \"誤って送った。\"", "", EnteredText.of(ENTRIES).without("Ⅲ(給付情報).7.リスク1.⑨.内容"));
		assertTrue(before.field("Ⅲ(給付情報).7.リスク1.⑨").holdsTextOfAnother());
		assertFalse(before.field("Ⅲ(給付情報).7.リスク1.⑨.内容").holdsTextOfAnother());
	}

	@Test
	void aTextIsWrittenWithTheChoiceThatAsksForIt() {
		EnteredText after = EnteredText.of("所属 給付\n記載 Ⅲ(給付情報).3 { リスク2.認証 行っている }\n").with("Ⅲ(給付情報).3.リスク2.認証.方法", words("番号と暗証。"));
		assertEquals("所属 給付\n記載 Ⅲ(給付情報).3 { リスク2.認証 行っている \"番号と暗証。\" }\n", after.text("entries.nagare"));
	}

	@Test
	void whatIsTakenAwayLeavesNoEmptyBlockButEveryRemark() {
		becomes("    リスク1.十分か 十分である\n", "", EnteredText.of(ENTRIES).without("Ⅲ(給付情報).2.リスク1.十分か"));
		becomes("記載 Ⅰ.4.① \"台帳による。\"\n", "", EnteredText.of(ENTRIES).without("Ⅰ.4.①"));
		EnteredText alone = EnteredText.of("所属 給付\n\n記載 Ⅲ(給付情報).3 {\n    その他 なし\n}\n").without("Ⅲ(給付情報).3.その他");
		assertEquals("所属 給付\n", alone.text("entries.nagare"));
		EnteredText remarked = EnteredText.of("所属 給付\n記載 Ⅲ(給付情報).3 {\n    // 後で\n    その他 なし\n}\n");
		EntryChange refused = remarked.change(remarked.wish("Ⅲ(給付情報).3.その他", Optional.empty(), Optional.empty(), true));
		assertTrue(refused instanceof EntryChange.Refused(String japanese, String english) && japanese.contains("注釈"), refused.toString());
	}

	@Test
	void oneOfSeveralCellsWithOneTextCanBeTakenApart() {
		String twoFiles = SmallModel.FILE + SmallModel.FILE.replace("給付情報", "台帳情報");
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("affair.nagare", SmallModel.BODY + SmallModel.ASSESSMENT + twoFiles + SmallModel.AFFAIR);
		texts.put("entries.nagare", "所属 給付\n記載 Ⅲ(給付情報, 台帳情報).2 {\n    リスク2.措置 \"同じ。\"\n    その他 なし\n}\n");
		EnteredText before = EnteredText.of(texts);
		EntryField field = before.field("Ⅲ(台帳情報).2.リスク2.措置");
		assertEquals(List.of("Ⅲ(給付情報).2.リスク2.措置"), field.shared().stream().map(CellKey::toString).toList());
		EnteredText both = before.with("Ⅲ(台帳情報).2.リスク2.措置", words("両方。"));
		assertEquals("両方。", both.written().value("Ⅲ(給付情報).2.リスク2.措置"));
		EnteredText fresh = EnteredText.of(texts);
		EnteredText apart = fresh.after(fresh.change(fresh.wish("Ⅲ(台帳情報).2.リスク2.措置", Optional.of(words("別。")), Optional.empty(), false)));
		assertEquals("同じ。", apart.written().value("Ⅲ(給付情報).2.リスク2.措置"));
		assertEquals("別。", apart.written().value("Ⅲ(台帳情報).2.リスク2.措置"));
		assertEquals("-", apart.written().value("Ⅲ(台帳情報).2.その他"));
		assertEquals("-", apart.written().value("Ⅲ(給付情報).2.その他"));
	}

	@Test
	void whatThePublicIsNotToReadIsMarkedWithTheReason() {
		EnteredText before = EnteredText.of(ENTRIES);
		EntryField field = before.field("Ⅰ.4.①");
		EnteredText withheld = before.after(before.change(new EntryWish.Publicity(field.cell().key(), field.statement(), List.of("台帳"), Optional.of("知られると困るため。"))));
		becomes("\"台帳による。\"", "\"台帳による。\" 非公表 部分 \"台帳\" 理由 \"知られると困るため。\"", withheld);
		EntryField again = withheld.field("Ⅰ.4.①");
		assertEquals(ENTRIES, withheld.after(withheld.change(new EntryWish.Publicity(again.cell().key(), again.statement(), List.of(), Optional.empty()))).text("entries.nagare"));
		EnteredText derived = EnteredText.of(ENTRIES);
		derived = derived.after(derived.change(new EntryWish.Publicity(derived.written().cell("Ⅱ(給付情報).2.③").key(), Optional.empty(), List.of(), Optional.of("試し。"))));
		assertEquals(List.of("試し。"), derived.written().cell("Ⅱ(給付情報).2.③").withheld().orElseThrow().reasons(), derived.toString());
	}

	@Test
	void aFindingIsAcceptedWithAReason() {
		EnteredText before = EnteredText.of(ENTRIES);
		EnteredText after = before.after(before.change(new EntryWish.Accepted(before.written().cell("Ⅰ.4.①").key(), "A-09", "短いが足りる。")));
		assertTrue(after.text("entries.nagare").contains("\n了承 A-09 Ⅰ.4.① \"短いが足りる。\"\n"), after.toString());
	}

	@Test
	void aLanguageThatWasStartedLaterIsNotInTheWay() {
		NagareLanguage.start(MessageLanguage.ENGLISH);
		becomes("\"確かめる。\"", "\"見る。\"", EnteredText.of(ENTRIES).with("Ⅲ(給付情報).2.リスク1.対象者以外", words("見る。")));
	}

	@Test
	void linesEndAsTheOthersOfTheFileDo() {
		EnteredText after = EnteredText.of(ENTRIES.replace("\n", "\r\n")).with("Ⅰ.4.①", words("一\n二"));
		assertFalse(after.text("entries.nagare").replace("\r\n", "").contains("\n"), after.toString());
		assertEquals("一\n二", after.written().value("Ⅰ.4.①"));
	}

	@Test
	void theFullWidthBlankThatOpensAParagraphIsKept() {
		for (String end : List.of("\n", "\r\n")) {
			EnteredText after = EnteredText.of(ENTRIES.replace("\n", end)).with("Ⅰ.4.①", words("　一つ目の段落。\n　二つ目の段落。"));
			assertEquals("　一つ目の段落。\n　二つ目の段落。", after.written().value("Ⅰ.4.①"));
		}
	}

	/** A sheet shows what was typed; an entry of which it would show less is not put on one. */
	@Test
	void whatIsShownIsAllThatStandsThere() {
		EnteredText texts = EnteredText.of("""
				所属 給付
				記載 Ⅲ(給付情報).2 { リスク1.十分か とても良い リスク2.措置 十分である "示す。" }
				記載 Ⅲ(給付情報).7 { リスク1.⑨ 発生あり "誤って送った。" }
				記載 Ⅱ(給付情報).3.② 上書き 電子記録媒体("窓口"), 昔の選択("棚") 理由 "取込み"
				記載 Ⅲ(給付情報).5.提供移転しない 上書き はい("一部") 理由 "試し。"
				""");
		assertEquals(Optional.of(chosen("とても良い")), texts.writing("Ⅲ(給付情報).2.リスク1.十分か"));
		assertEquals(Optional.of(new Writing.Chosen(List.of(new Writing.One("電子記録媒体(フラッシュメモリを除く。)", Optional.of("窓口")), new Writing.One("昔の選択", Optional.of("棚"))))),
				texts.writing("Ⅱ(給付情報).3.②"));
		assertEquals(List.of("Ⅲ(給付情報).2.リスク2.措置", "Ⅲ(給付情報).5.提供移転しない"),
				texts.written().form().cells().stream().map(cell -> EntryField.of(texts.written().form(), cell)).filter(EntryField::saysMore).map(field -> field.cell().path()).toList());
	}

	/** Even where the form could not take what stands there: a second entry for the same cell would be read by nobody. */
	@Test
	void whatCouldNotBeTakenIsReplacedInItsPlace() {
		String entries = "所属 給付\n記載 Ⅱ(給付情報).3.② 上書き 昔の選択 理由 \"試し。\"\n記載 Ⅱ(給付情報).2.② 1万人未満\n";
		EnteredText ways = EnteredText.of(entries).overruled("Ⅱ(給付情報).3.②", chosen("紙"), "別の理由。");
		assertEquals(entries.replace("昔の選択 理由 \"試し。\"", "紙 理由 \"別の理由。\""), ways.text("entries.nagare"));
		EnteredText people = EnteredText.of(entries).overruled("Ⅱ(給付情報).2.②", chosen("1万人以上10万人未満"), "増える。");
		assertEquals(entries.replace("② 1万人未満", "② 上書き 1万人以上10万人未満 理由 \"増える。\""), people.text("entries.nagare"));
	}

	@Test
	void whatCannotBeWrittenIsSaidAndNothingIsChanged() {
		EnteredText texts = EnteredText.of(ENTRIES);
		for (String text : List.of("  一\n  二", "三つの引用符\"\"\"と改行\n")) {
			EntryChange change = texts.change(texts.wish("Ⅰ.4.①", Optional.of(words(text)), Optional.empty(), true));
			assertInstanceOf(EntryChange.Refused.class, change, text);
		}
	}

	@Test
	void whatAPersonTypesIsReadAgainAndNoOtherCellIsTouched() {
		Random random = new Random(20261121);
		for (int round = 0; round < 60; round++) {
			EnteredText before = EnteredText.of(round % 3 == 0 ? ENTRIES.replace("\n", "\r\n") : ENTRIES);
			List<Cell> cells = before.written().form().cells().stream().filter(cell -> EntryField.of(before.written().form(), cell).manner() == Manner.ENTERED).toList();
			EntryField field = EntryField.of(before.written().form(), cells.get(random.nextInt(cells.size())));
			Writing writing = writing(field, random);
			Map<CellKey, Optional<Writing>> expected = new LinkedHashMap<>(before.all());
			expected.put(field.cell().key(), Optional.of(writing));
			EntryChange change = before.change(before.wish(field.cell().path(), Optional.of(writing), Optional.empty(), true));
			if (change instanceof EntryChange.Refused) {
				assertTrue(writing instanceof Writing.Words, () -> "only texts can be beyond the language: " + writing);
				continue;
			}
			EnteredText after = before.after(change);
			Map<CellKey, Optional<Writing>> all = new LinkedHashMap<>();
			// line ends are those of the file
			after.all().forEach((key, value) -> all.put(key, value.map(each -> each instanceof Writing.Words(String text) ? words(text.replace("\r\n", "\n")) : each)));
			assertEquals(expected.toString(), all.toString(), "round " + round + " " + field.cell().path() + "\n" + after);
		}
	}

	private static Writing writing(EntryField field, Random random) {
		if (field.cell().item().kind() == Kind.CHOICE || field.cell().item().kind() == Kind.MARKS) {
			var options = field.cell().item().list().orElseThrow().options();
			var option = options.get(random.nextInt(options.size()));
			return new Writing.Chosen(List.of(new Writing.One(option.label(), option.bracket() ? Optional.of("ほか" + random.nextInt(9)) : Optional.empty())));
		}
		if (field.cell().item().kind() == Kind.FLAG) {
			return new Writing.Mark(random.nextBoolean());
		}
		if (field.cell().item().kind() == Kind.DATE) {
			return new Writing.Word("令和" + (2 + random.nextInt(5)) + "年4月1日");
		}
		if (field.cell().item().kind() == Kind.NUMBER) {
			return new Writing.Word(Integer.toString(random.nextInt(10000)));
		}
		List<String> pieces = List.of("あ", "ア", "ｱ", "\"", "　", " ", "\n", "。", "〜", "～", "𠮷", "¥", "\\", "//", "/*", "{{", "「", "」", "・", "①", "<甲>", "か\u3099", "辻\uDB40\uDD00");
		StringBuilder text = new StringBuilder();
		for (int i = 1 + random.nextInt(12); i > 0; i--) {
			text.append(pieces.get(random.nextInt(pieces.size())));
		}
		return new Writing.Words(text.toString());
	}
}
