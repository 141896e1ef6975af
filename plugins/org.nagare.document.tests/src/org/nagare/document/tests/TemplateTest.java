package org.nagare.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.document.template.FilledTemplate;
import org.nagare.document.template.FormTemplate;
import org.nagare.document.template.Manner;
import org.nagare.document.template.TemplateProblem;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.source.TextErrors;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;

/** A body's own texts with fields that name cells. */
class TemplateTest {

	private static FilledForm vaccination;
	private static FilledForm resident;

	@BeforeAll
	static void read() {
		vaccination = Written.folder(Checkout.model("vaccination")).form();
		resident = Written.folder(Checkout.model("resident")).form();
	}

	private static String filled(String template, FilledForm form, Manner manner) {
		FilledTemplate filled = FormTemplate.fill(template, form, Audience.DRAFT, manner);
		assertEquals(List.of(), filled.problems());
		return filled.text();
	}

	@Test
	void theCoveringLetterOfTheExampleIsTheAcceptedOne() throws IOException {
		FilledForm form = Written.folder(Checkout.examples().resolve("maternal-health")).form();
		String template = Files.readString(Checkout.examples().resolve("maternal-health/ひな型/送付状.md"));
		Golden golden = new Golden("org.nagare.document.tests", "template", "maternal-health");
		golden.add("送付状.md", filled(template, form, Manner.MARKDOWN));
		golden.check();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"番号 {{表紙.番号}} の評価書 | 番号 12 の評価書",
			"{{ 表紙.番号 }}{{表紙.番号}} | 1212",
			"{{Ⅰ.1.③:表示}}: {{Ⅰ.1.③}} | 対象人数: 30万人以上",
			"{{II(接種情報).1}} | 予防接種情報ファイル",
			"波括弧 \\{{表紙.番号}} と {{表紙.番号}} | 波括弧 {{表紙.番号}} と 12",
			"何も無い行 } } { | 何も無い行 } } {" })
	void aFieldIsTheValueOfItsCell(String template, String expected) {
		assertEquals(expected, filled(template, vaccination, Manner.TEXT));
	}

	@Test
	void aLineStandsOnceForEachThingThatItsFieldsAskFor() {
		assertEquals("""
				始め
				- 住民基本台帳ファイル 100万人以上1,000万人未満 1
				- 本人確認情報ファイル 100万人以上1,000万人未満 1
				- 送付先情報ファイル 100万人以上1,000万人未満 1
				終わり""", filled("始め\n- {{Ⅱ.1}} {{Ⅱ.2.②}} {{表紙.番号}}\n終わり", resident, Manner.TEXT));
	}

	@Test
	void anOuterThingIsRepeatedBesideTheInnerOnes() {
		assertEquals("住民基本台帳ファイル: 委託事項1 きた情報株式会社", filled("{{Ⅱ.1}}: {{Ⅱ.4.⑥:番号}} {{Ⅱ.4.⑥}}", resident, Manner.TEXT).lines().findFirst().orElseThrow());
	}

	@Test
	void whatNothingIsAskedForHasNoLine() {
		assertEquals("前\n後", filled("前\n| {{別添3.項目}} | {{別添3.変更後}} |\n後", vaccination, Manner.TEXT));
	}

	/** A line for the errors of the texts is there where there are any. */
	@Test
	void errorsOfTheTextsAreSaidWhereTheTemplateWantsThem() {
		String template = "前\n{{誤り}}\n（{{表紙.番号}}: {{誤り}}）\n後";
		String said = "誤り 3 件のある文から作られました。欠けや違いがあるかもしれません。";
		assertEquals("前\n後", filled(template, vaccination, Manner.TEXT));
		assertEquals("前\n" + said + "\n（12: " + said + "）\n後", filled(template, vaccination.madeFrom(new TextErrors(3)), Manner.TEXT));
	}

	@Test
	void valuesAreNoSignsOfMarkdownAndAloneTheyAreParagraphs() {
		assertEquals("\\[平成30年5月 様式4\\]", filled("{{表紙.様式}}", vaccination, Manner.MARKDOWN));
		String inLine = filled("x {{Ⅰ.1.②}}", vaccination, Manner.MARKDOWN);
		assertTrue(inLine.contains("<br>") && inLine.lines().count() == 1, inLine);
		String alone = filled("{{Ⅰ.1.②}}", vaccination, Manner.MARKDOWN);
		assertTrue(alone.contains("\\\n") && !alone.contains("<br>"), alone);
	}

	@Test
	void linesEndAsOneAndTheLastLineStaysAsItIs() {
		assertEquals("a\nb\n\n", filled("a\r\nb\r\n\r\n", vaccination, Manner.TEXT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"x {{Ⅰ.1.⑨}} | 3 | «Ⅰ.1.⑨» という欄はありません。近いもの: Ⅰ.1.①、Ⅰ.1.②、Ⅰ.1.③",
			"{{Ⅰ.1}} | 1 | «Ⅰ.1» は一つの欄ではなく見出しです。その下の欄: Ⅰ.1.①、Ⅰ.1.②、Ⅰ.1.③",
			"{{Ⅱ(ない).1}} | 1 | «Ⅱ(ない).1» という欄はありません。",
			"{{Ⅰ.1.①:値段}} | 1 | «:値段» は使えません。使えるのは :表示、:番号、:名前 です。",
			"開いた {{Ⅰ.1.① | 5 | «{{» に «}}» がありません。",
			"{{((}} | 1 | «((» という欄はありません。",
			"{{}} | 1 | «» という欄はありません。",
			"{{Ⅱ.1}} {{Ⅰ.2.①}} | 1 | 別々のものについて繰り返す欄が一つの行にあります。" })
	void aFieldThatLeadsNowhereIsToldWithItsPlace(String template, int column, String message) {
		List<TemplateProblem> problems = FormTemplate.fill("一行目\n" + template, resident, Audience.DRAFT, Manner.TEXT).problems();
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(2, problems.getFirst().line());
		assertEquals(column, problems.getFirst().column());
		assertTrue(problems.getFirst().japanese().startsWith(message), problems.getFirst().japanese());
	}

	@Test
	void everyFieldThatLeadsNowhereIsTold() {
		assertEquals(3, FormTemplate.fill("{{a}} {{b}}\n{{c}}", resident, Audience.DRAFT, Manner.TEXT).problems().size());
	}
}
