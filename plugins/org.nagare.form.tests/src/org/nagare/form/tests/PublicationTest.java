package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.publication.WithheldPassage;
import org.nagare.form.writer.Audience;

/** What the public reads, what it must not read, and the proof. */
class PublicationTest {

	private static PublicForm open(String more) {
		return Forms.forThePublic(SmallModel.with(more).form());
	}

	private static String value(PublicForm open, String path) {
		return Written.told(open.form().cell(path).orElseThrow(() -> new AssertionError(path)).value());
	}

	private static List<String> codes(List<FormProblem> problems) {
		return problems.stream().map(problem -> problem.code().code()).toList();
	}

	@Test
	void aPartThatIsNotThereIsFoundWhereItIsWritten() {
		Written model = SmallModel.with("記載 Ⅰ.4.① \"鍵は3本ある。\" 非公表 部分 \"鍵は3本\" 部分 \"鍵は4本\" 理由 \"推測。\"\n非公表 Ⅱ(給付情報).2.③ 部分 \"無い語\" 理由 \"推測。\"");
		assertEquals(List.of("form.part-not-found", "form.part-not-found"), codes(model.form().problems()));
		FormProblem first = model.form().problems().getFirst();
		assertTrue(first.japanese().contains("「鍵は4本」は項目「Ⅰ.4.①」の文にありません"), first.japanese());
		assertEquals(37, first.source().orElseThrow().column());
		assertEquals("Ⅱ(給付情報).2.③", model.form().problems().get(1).path());
	}

	@Test
	void twoMarksOfOneCellBothApplyWithTheirReasons() {
		PublicForm open = open("""
				記載 Ⅰ.4.① "鍵は3本、番人は2人。" 非公表 部分 "3本" 理由 "鍵のため。"
				非公表 Ⅰ.4.① 部分 "2人" 理由 "人のため。" """);
		assertEquals("鍵は（非公表）、番人は（非公表）。", value(open, "Ⅰ.4.①"));
		assertEquals(List.of("鍵のため。", "人のため。"), open.form().cell("Ⅰ.4.①").orElseThrow().withheld().orElseThrow().reasons());
		assertTrue(open.isSafe(), open.problems().toString());
	}

	@Test
	void aPartIsMatchedOnTheFinalTextAcrossLinesAndReferences() {
		PublicForm open = open("""
				記載 Ⅰ {
				    4.① \"""
				        {台帳}の鍵は
				        福祉課が持つ。
				        \""" 非公表 部分 "給付台帳システムの鍵は福祉課" 理由 "推測。"
				    4.② "{台帳}の鍵。ＡＢＣ　１２" 非公表 部分 "{台帳}の鍵" 部分 "abc12" 理由 "推測。"
				}""");
		assertEquals("（非公表）が持つ。", value(open, "Ⅰ.4.①"));
		assertEquals("（非公表）。（非公表）", value(open, "Ⅰ.4.②"));
	}

	@Test
	void whatIsWithheldInOneCellAndReadInAnotherIsAnErrorThatNamesBoth() {
		PublicForm open = open("""
				記載 Ⅰ.4.① "倉庫は海沿いの三番地にある。" 非公表 部分 "海沿いの三番地" 理由 "場所が知られるため。"
				記載 Ⅰ.4.② "海沿いの 三番地で受け取れる。" """);
		assertFalse(open.isSafe());
		assertEquals(List.of("form.withheld-elsewhere"), codes(open.problems()));
		String message = open.problems().getFirst().japanese();
		assertTrue(message.contains("Ⅰ.4.①") && message.contains("Ⅰ.4.②") && message.contains("海沿いの三番地"), message);
		assertTrue(open.problems().getFirst().source().isPresent());
		assertTrue(open("記載 Ⅰ.4.① \"海沿いの三番地\" 非公表 部分 \"海沿い\" 理由 \"海沿いだから。\"").problems().getFirst().japanese().contains("理由は公表されます"));
	}

	@Test
	void aWhollyWithheldCellKeepsItsSentencesOutOfOthersButNotTheWordsOfTheForm() {
		PublicForm open = open("""
				記載 Ⅲ(給付情報).3 {
				    リスク1.宛名 "毎週月曜日に名簿を照合する。特になし。" 非公表 理由 "日が知られるため。"
				    リスク1.その他 "特になし。"
				    リスク1.十分か 十分である 非公表 理由 "試し。"
				    リスク2.十分か 十分である
				}
				記載 Ⅰ.4.② "毎週月曜日に名簿を照合する。" """);
		assertEquals("（非公表）", value(open, "Ⅲ(給付情報).3.リスク1.宛名"));
		assertEquals("（非公表）", value(open, "Ⅲ(給付情報).3.リスク1.十分か"));
		assertEquals(List.of("Ⅰ.4.②"), open.problems().stream().map(FormProblem::path).toList());
	}

	@Test
	void aWithheldThingIsReadNowhere() {
		String body = SmallModel.BODY.replace("\"はま情報株式会社\" 民間事業者", "\"はま情報株式会社\" 民間事業者 略称 \"はま情報\"");
		Written model = Written.text(body + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + """
				委託 運用 "運用と保守" 委託先 業者 : 給付情報 { 内容 "機器を夜間に点検する。" 取扱者 3人 再委託 なし }
				非公表 業者 理由 "狙われるため。"
				非公表 運用 理由 "同じ。"
				記載 Ⅰ { 4.① "{業者}と{業者}が点検する。" 4.② "はま情報 が、機器を夜間に点検する。" }""");
		assertEquals(List.of(), model.form().problems());
		PublicForm open = Forms.forThePublic(model.form());
		assertEquals("（非公表）と（非公表）が点検する。", value(open, "Ⅰ.4.①"));
		assertEquals("（非公表） が、（非公表）", value(open, "Ⅰ.4.②"));
		assertEquals("（非公表）", value(open, "Ⅱ(給付情報).4(非公表2).①"));
		assertEquals("（非公表）", value(open, "Ⅱ(給付情報).4(非公表2).③"));
		assertTrue(open.isSafe(), open.problems().toString());
		for (String output : List.of(Forms.text(model.form(), Audience.PUBLIC), Forms.json(model.form(), Audience.PUBLIC))) {
			assertEquals(List.of(), open.withheld().occurrencesIn(output));
			assertFalse(output.contains("運用"), "the name of a withheld thing is in the address of a cell");
			assertTrue(output.contains("狙われるため。"));
		}
		assertTrue(open.withheld().isWithheld(model.model().derive(model.form().assessment()).entrustments().getFirst()));
	}

	/** A figure draws the number apart from the sentence. */
	@Test
	void aWithheldLineIsLeftOutWithoutItsNumberToo() {
		PublicForm open = open("非公表 別添1.備考 理由 \"試し。\"");
		assertEquals("（非公表）", value(open, "別添1.備考"));
		assertEquals("② （非公表）", open.withheld().leftOutOf("② 住民が申請する。"));
		assertEquals(List.of("試し。"), open.withheld().reasonsFor(List.of("前", "住民が申請する。", "住民が 申請する")));
	}

	/** What a system does is called the same in other systems; how it does it is its own. */
	@Test
	void theHeadingsOfAWithheldSystemAreNoSecret() {
		String body = SmallModel.BODY.replace("\"給付台帳システム\" 所管 福祉課", "\"給付台帳システム\" 所管 福祉課 { 機能 \"支給の記録の作成\" \"夜間に記録を三重に写す。\" }")
				.replace("\"庁内連携システム\" 分類 庁内連携システム 所管 福祉課", "\"庁内連携システム\" 分類 庁内連携システム 所管 福祉課 { 機能 \"支給の記録の作成\" }");
		Written model = Written.text(body + SmallModel.ASSESSMENT.replace("使用システム 台帳", "使用システム 台帳, 連携") + SmallModel.FILE + SmallModel.AFFAIR
				+ "非公表 台帳 理由 \"試し。\"\n記載 Ⅰ.4.① \"夜間に記録を三重に写す。\"");
		PublicForm open = Forms.forThePublic(model.form());
		assertEquals("1. 支給の記録の作成", value(open, "Ⅰ.2(連携).②"));
		assertEquals("（非公表）", value(open, "Ⅰ.2(非公表1).②"));
		assertEquals("（非公表）", value(open, "Ⅰ.4.①"));
	}

	/** A file and a library are things of the model too: all that is asked for the file goes, and each text of the library wherever it lands. */
	@Test
	void aFileAndALibraryAreWithheldWithAllThatIsTheirs() {
		PublicForm file = open("非公表 給付情報 理由 \"試し。\"");
		assertTrue(file.form().cells().stream().filter(cell -> cell.path().startsWith("Ⅱ(非公表1)") || cell.path().startsWith("Ⅲ(非公表1)"))
				.filter(cell -> cell.value().isKnown()).allMatch(cell -> cell.withheld().isPresent()));
		assertEquals("（非公表）", value(file, "Ⅰ.3"));
		assertTrue(file.form().cells().stream().noneMatch(cell -> cell.path().contains("給付情報")));
		Written model = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT.replace("番号 7", "番号 7 利用 集") + SmallModel.FILE + SmallModel.AFFAIR
				+ "措置集 集 \"集\" 見出し \"<集における措置>\" { Ⅱ.6.① \"二重の扉の奥に置く。\" }\n記載 Ⅱ(給付情報).6.① \"庁舎に置く。\"\n非公表 集 理由 \"試し。\"");
		PublicForm library = Forms.forThePublic(model.form());
		assertEquals(List.of(), library.withheld().occurrencesIn(Forms.text(model.form(), Audience.PUBLIC)));
		assertTrue(value(library, "Ⅱ(給付情報).6.①").contains("庁舎に置く。") && !value(library, "Ⅱ(給付情報).6.①").contains("二重の扉"));
	}

	/** The legal basis in words tells the recipients of one body apart in the addresses, and here it says the name of one that is withheld. */
	@Test
	void whatIsWithheldIsReadInNoAddress() {
		String body = SmallModel.BODY + "機関 県 \"はま県\" 地方公共団体\n機関 病院 \"はま病院\" その他\n";
		String steps = """
				業務 提供 "提供" { 手順 渡す "答える。" {
				    台帳 → 県 : 給付情報 根拠 "条例第3条" 用途 "甲"
				    台帳 → 県 : 給付情報 根拠 "はま病院との協定" 用途 "乙"
				} }
				""";
		Written model = Written.text(body + SmallModel.ASSESSMENT + SmallModel.FILE + steps + "非公表 病院 理由 \"試し。\"");
		assertTrue(model.form().cells().stream().anyMatch(cell -> cell.path().contains("はま病院")), "without its words in an address this proves nothing");
		PublicForm open = Forms.forThePublic(model.form());
		List<String> paths = open.form().cells().stream().map(Cell::path).filter(path -> path.contains("提供(") && path.endsWith("①")).toList();
		assertEquals(List.of("Ⅱ(給付情報).5.提供(県.\"条例第3条\").①", "Ⅱ(給付情報).5.提供(県.\"非公表2\").①"), paths);
		assertEquals(List.of(), open.withheld().occurrencesIn(Forms.json(model.form(), Audience.PUBLIC)));
	}

	@Test
	void aMarkOfAPartOfTheFormIsAMarkOfItsCells() {
		PublicForm open = open("非公表 Ⅰ.2(台帳) 理由 \"試し。\"");
		assertTrue(open.form().cells().stream().filter(cell -> cell.path().startsWith("Ⅰ.2(台帳)")).allMatch(cell -> cell.withheld().isPresent()));
		assertEquals(List.of("form.unknown-path", "form.unknown-path"),
				codes(SmallModel.with("非公表 Ⅰ.9 理由 \"試し。\"\n非公表 無いもの 理由 \"試し。\"").form().problems()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "鍵は3本&amp;釘", "鍵 は\n３本＆釘", "<b>鍵は</b><i>3本</i>&釘", "鍵は\\n3本\\u0026釘", "%E9%8D%B5は3本&釘", "鍵は3本&#38;釘" })
	void noEscapeHidesAPassage(String output) {
		PublicForm open = open("記載 Ⅰ.4.① \"鍵は3本&釘がある。\" 非公表 部分 \"鍵は3本&釘\" 理由 \"推測。\"");
		assertEquals(List.of("鍵は3本&釘"), open.withheld().occurrencesIn("前" + output + "後").stream().map(each -> each.passage().text()).toList());
		assertEquals(List.of(), open.withheld().occurrencesIn("鍵は2本&釘"));
	}

	@Test
	void wordsOfTheFormCannotBeProvedAbsentAndThatIsSaid() {
		PublicForm open = open("記載 Ⅰ.4.① \"個人番号を使う。\" 非公表 部分 \"個人番号\" 理由 \"試し。\"");
		assertTrue(codes(open.problems()).contains("form.withheld-words-of-the-form"));
		assertEquals(List.of(), open.withheld().all().stream().map(WithheldPassage::text).toList());
		assertEquals("（非公表）を使う。", value(open, "Ⅰ.4.①"));
	}

	@Test
	void whatIsMissingIsNamedInADraftOnly() {
		String file = SmallModel.FILE.replace("項目 氏名, 住所 : 四情報", "項目 氏名, 住所 : 四情報\n    妥当性 個人番号 \"（未記入）と書かれた欄がある。\"");
		Written model = SmallModel.withFile(file);
		assertEquals("・個人番号: （未記入）と書かれた欄がある。\n・4情報(氏名、性別、生年月日、住所): （未記入） (partial)", model.value("Ⅱ(給付情報).2.④.妥当性"));
		assertEquals("・個人番号: （未記入）と書かれた欄がある。\n・4情報(氏名、性別、生年月日、住所): (partial)",
				value(Forms.forThePublic(model.form()), "Ⅱ(給付情報).2.④.妥当性"));
	}
}
