package org.nagare.form.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Origin;
import org.nagare.form.cell.Remark;

/** What is entered: where it lands, and what is said of what fits nowhere. */
class EntryTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"記載 Ⅰ.4.⑨ \"文\" | form.unknown-path | Ⅰ.4.① | has no item",
			"記載 Ⅲ.2.その他 \"文\" | form.key-missing | Ⅲ(給付情報).2.その他 | say in brackets",
			"記載 Ⅱ(給付情報).4(給付情報).⑤ \"文\" | form.unknown-key | Ⅱ(給付情報).4(給付情報).⑤ | no cell",
			"記載 Ⅱ(給付情報).5.提供(\"?\").③ \"文\" | form.unknown-key | Ⅱ(給付情報).5.提供(\"?\").③ | no cell",
			"記載 Ⅲ(給付情報).2.リスク1.十分か とても良い | form.no-such-choice | 特に力を入れている、十分である、課題が残されている | is no choice",
			"記載 Ⅲ(給付情報).2.リスク1.十分か 十分である, 課題が残されている | form.no-such-choice | 一つだけ | one choice only",
			"記載 Ⅱ(給付情報).2.② 1万人未満 | form.derived | 上書き | overrule",
			"記載 表紙.様式 \"別の版\" | form.fixed | 様式が定めていて | said by the edition",
			"記載 Ⅰ.4.① 良いため | form.not-an-entry | 囲んでください | takes a text" })
	void complaintsSayWhatIsAllowedAndWhere(String entry, String code, String japanese, String english) {
		Written model = SmallModel.with(entry);
		List<FormProblem> problems = model.form().problems();
		assertEquals(List.of(code), problems.stream().map(problem -> problem.code().code()).toList(), problems::toString);
		FormProblem problem = problems.getFirst();
		assertTrue(problem.japanese().contains(japanese), problem.japanese());
		assertTrue(problem.english().contains(english), problem.english());
		assertTrue(problem.source().orElseThrow().line() > 10);
	}

	@Test
	void theSameCellTwiceKeepsTheFirst() {
		Written model = SmallModel.with("記載 Ⅰ.4.① \"一\"\n記載 Ⅰ { 4.① \"二\" }");
		assertEquals("一", model.value("Ⅰ.4.①"));
		assertEquals(FormProblem.Code.TWICE, model.form().problems().getFirst().code());
	}

	@Test
	void choicesAreTakenByLabelByWordAndWithoutTheBracketOfTheForm() {
		Written model = SmallModel.with("""
				記載 Ⅱ(給付情報) {
				    3.② 上書き 電子記録媒体, その他("窓口") 理由 "取込み"
				    2.④.主な項目 上書き 四情報, 個人番号 理由 "取込み"
				}""");
		assertEquals("電子記録媒体(フラッシュメモリを除く。) · その他(窓口)", model.value("Ⅱ(給付情報).3.②"));
		assertEquals("個人番号 · 4情報(氏名、性別、生年月日、住所)", model.value("Ⅱ(給付情報).2.④.主な項目"));
		assertEquals("紙", Written.told(model.cell("Ⅱ(給付情報).3.②").overruled().orElseThrow().derived()));
		assertEquals(List.of(), model.form().problems());
	}

	/** Neither the comma of the form between digits nor what it adds in brackets has to be typed. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ⅰ.1.③ | 1000人未満 | 1,000人未満", "Ⅰ.1.③ | 1000人以上1万人未満 | 1,000人以上1万人未満", "Ⅱ(給付情報).3.⑦.使用者数 | 500人以上1000人未満 | 500人以上1,000人未満",
			"Ⅱ(給付情報).2.② | 「100万人以上1,000万人未満」 | 100万人以上1,000万人未満" })
	void aBandMayBeTypedWithoutTheCommaOfTheForm(String path, String typed, String label) {
		Written model = SmallModel.with("記載 " + path + " 上書き " + typed + " 理由 \"取込み\"");
		assertEquals(label, ((CellValue.Choice) model.cell(path).value()).label());
		assertEquals(List.of(), model.form().problems());
	}

	/** Which cells a mark leaves empty, and only because it was put against the model. */
	@Test
	void anOverruledMarkNamesTheCellsThatItTakesAway() {
		String provided = "業務 給付 \"給付\" { 手順 通知 \"知らせる。\" { 台帳 → 他団体 : 給付情報 方法 紙 } }\n";
		Written model = Written.text(SmallModel.BODY + SmallModel.ASSESSMENT + SmallModel.FILE + provided + "記載 Ⅲ(給付情報).5.提供移転しない 上書き はい 理由 \"試し\"\n");
		List<String> taken = model.cell("Ⅲ(給付情報).5.提供移転しない").overruled().orElseThrow().takenAway().stream().map(Object::toString).toList();
		assertEquals(11, taken.size(), taken.toString());
		assertTrue(taken.stream().allMatch(path -> path.startsWith("Ⅲ(給付情報).5.")), taken.toString());
		assertEquals("n/a", model.value(taken.getFirst()));
		Written agreeing = SmallModel.with("記載 Ⅲ(給付情報).5.提供移転しない 上書き はい 理由 \"試し\"\n記載 Ⅱ(給付情報).2.② 上書き 1万人未満 理由 \"試し\"\n");
		assertEquals(List.of(), agreeing.cell("Ⅲ(給付情報).5.提供移転しない").overruled().orElseThrow().takenAway());
		assertEquals(List.of(), agreeing.cell("Ⅱ(給付情報).2.②").overruled().orElseThrow().takenAway());
	}

	@Test
	void aChoiceAndATextFillTwoCells() {
		Written model = SmallModel.with("記載 Ⅲ(給付情報).7 { リスク1.⑨ 発生あり \"誤って送った。\" リスク1.⑩ 保管していない }");
		assertEquals("発生あり", model.value("Ⅲ(給付情報).7.リスク1.⑨"));
		assertEquals("誤って送った。", model.value("Ⅲ(給付情報).7.リスク1.⑨.内容"));
		assertEquals("?", model.value("Ⅲ(給付情報).7.リスク1.⑨.再発防止"));
		assertEquals("n/a", model.value("Ⅲ(給付情報).7.リスク1.⑩.方法"));
	}

	@Test
	void whatHasToStayEmptyIsKeptAndSaid() {
		Written model = SmallModel.with("記載 Ⅲ(給付情報).4 { 体制確認 \"確かめる。\" }");
		Cell cell = model.cell("Ⅲ(給付情報).4.体制確認");
		assertEquals("確かめる。", Written.told(cell.value()));
		assertTrue(cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.NOT_EMPTY));
		assertFalse(cell.isComplete());
	}

	@Test
	void aDerivedTextTakesAParagraphOfItsOwn() {
		Written model = SmallModel.with("記載 Ⅱ(給付情報) { 3.③ \"ほかに年に一度確かめる。\" }");
		assertEquals("・本人: 申請の都度\nほかに年に一度確かめる。", model.value("Ⅱ(給付情報).3.③"));
		assertEquals(Origin.DERIVED, model.cell("Ⅱ(給付情報).3.③").origin());
	}

	@Test
	void referencesArePrintedAndAbbreviationsIntroducedOnce() {
		String body = SmallModel.BODY.replace("\"給付台帳システム\"", "\"給付台帳システム\" 略称 \"台帳\"");
		Written model = Written.text(body + SmallModel.ASSESSMENT + SmallModel.FILE + SmallModel.AFFAIR + """
				記載 Ⅰ { 1.② "{{台帳}と{台帳}、{台帳}、{福祉課.所属長}、{申請}、{機関}、{無い}" }
				記載 Ⅰ { 4.① "{台帳}による。" }""");
		assertEquals("{台帳}と給付台帳システム(以下「台帳」という。)、台帳、福祉課長、①、うみ市、{無い}", model.value("Ⅰ.1.②"));
		assertEquals("給付台帳システム(以下「台帳」という。)", model.value("Ⅰ.2(台帳).①"));
		assertEquals("台帳による。", model.value("Ⅰ.4.①"));
		assertEquals(List.of("「{無い}」という名前がありません"), model.cell("Ⅰ.1.②").remarks().stream()
				.filter(remark -> remark.kind() == Remark.Kind.UNRESOLVED).map(Remark::japanese).toList());
	}

	@Test
	void aTextWithHeadingsBecomesBlocks() {
		Written model = SmallModel.with("記載 Ⅱ(給付情報) { 6.① \"\"\"\n    <窓口>\n    棚に置く。\n    ＜電算室＞\n    機器に置く。\n    \"\"\" }");
		assertEquals("<窓口>\n棚に置く。\n＜電算室＞\n機器に置く。", model.value("Ⅱ(給付情報).6.①"));
	}

	@Test
	void withheldWordsAreLeftOutForThePublicAndSoIsWhatIsForWriters() {
		Written model = SmallModel.with("""
				記載 Ⅰ { 4.① "鍵は3本ある。" 非公表 部分 "3本" 理由 "推測されるため。" }
				記載 Ⅲ(給付情報).3 { その他 "合言葉は海。" 非公表 理由 "知られると弱まるため。" }
				非公表 Ⅱ(給付情報).2.③ 部分 "受ける者" 理由 "試し。"
				記載 Ⅱ(給付情報) { 3.① 上書き 民間事業者("店") 理由 "内輪の事情。" }""");
		FilledForm open = Forms.forThePublic(model.form()).form();
		assertEquals("鍵は（非公表）ある。", Written.told(open.cell("Ⅰ.4.①").orElseThrow().value()));
		assertEquals("（非公表）", Written.told(open.cell("Ⅲ(給付情報).3.その他").orElseThrow().value()));
		assertEquals("給付を（非公表）", Written.told(open.cell("Ⅱ(給付情報).2.③").orElseThrow().value()));
		assertTrue(open.cells().stream().allMatch(cell -> cell.overruled().isEmpty() && cell.source().isEmpty()));
		String json = Forms.json(model.form(), org.nagare.form.writer.Audience.PUBLIC);
		assertFalse(json.contains("3本") || json.contains("合言葉") || json.contains("内輪"), "something withheld is in the public output");
		assertTrue(json.contains("推測されるため。") && json.contains("知られると弱まるため。"), "the reasons are for the public");
	}
}
