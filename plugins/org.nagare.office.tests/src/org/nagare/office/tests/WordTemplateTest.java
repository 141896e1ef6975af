package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.namespace.QName;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.document.template.TemplateProblem;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.template.FilledDocument;
import org.nagare.office.template.UnreadableTemplate;

/** A body's own document of Word: its fields filled, all else as it was. */
class WordTemplateTest {

	private static final FilledForm RESIDENT = Example.named("住基事務").form();

	private static byte[] document(Consumer<XWPFDocument> content) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			content.accept(document);
			document.write(bytes);
			return bytes.toByteArray();
		} catch (IOException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private static byte[] paragraphs(String... texts) {
		return document(document -> {
			for (String text : texts) {
				document.createParagraph().createRun().setText(text);
			}
		});
	}

	private static XWPFDocument filled(byte[] template) {
		FilledDocument filled = OfficeDocuments.fill(template, RESIDENT, Audience.DRAFT);
		assertEquals(List.of(), filled.problems());
		return new ReadText(filled.content()).document;
	}

	private static List<String> lines(XWPFDocument document) {
		return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
	}

	private static List<String> values(String path) {
		return RESIDENT.cells().stream().filter(cell -> plain(cell).equals(path)).map(cell -> ((CellValue.Text) cell.value()).text()).toList();
	}

	private static String plain(Cell cell) {
		return cell.path().replaceAll("\\([^)]*\\)", "");
	}

	@Test
	void aFieldIsTheValueAndTheRestStays() {
		assertEquals(List.of("前 住民基本台帳に関する事務 全項目評価書 後", "", "そのまま {{Ⅰ}}"), lines(filled(paragraphs("前 {{表紙.評価書名}} 後", "", "そのまま \\{{Ⅰ}}"))));
	}

	@Test
	void piecesOfAFieldAreOneAndTakeTheLookOfTheFirst() {
		XWPFDocument document = filled(document(made -> {
			XWPFParagraph paragraph = made.createParagraph();
			XWPFRun plain = paragraph.createRun();
			plain.setText("名は {");
			XWPFRun bold = paragraph.createRun();
			bold.setBold(true);
			bold.setText("{表紙.評");
			paragraph.createRun().setText("価書名}} と");
			paragraph.createRun().setText("いう。");
		}));
		List<XWPFRun> runs = document.getParagraphs().getFirst().getRuns();
		assertEquals("名は 住民基本台帳に関する事務 全項目評価書 という。", document.getParagraphs().getFirst().getText());
		assertEquals("名は 住民基本台帳に関する事務 全項目評価書", runs.getFirst().text());
		assertFalse(runs.getFirst().isBold());
	}

	@Test
	void aParagraphStandsOnceForEachThing() {
		List<String> files = values("Ⅱ.1");
		assertEquals(3, files.size());
		assertEquals(files.stream().map(file -> "・" + file + "（対象）").toList(), lines(filled(paragraphs("・{{Ⅱ.1}}（対象）"))));
	}

	@Test
	void aRowOfATableStandsOnceForEachThing() {
		XWPFDocument document = filled(document(made -> {
			XWPFTable table = made.createTable(2, 2);
			table.getRow(0).getCell(0).setText("番号");
			table.getRow(0).getCell(1).setText("システム");
			table.getRow(1).getCell(0).setText("{{Ⅰ.2.①:番号}}");
			table.getRow(1).getCell(1).setText("{{Ⅰ.2.①}}");
		}));
		List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
		List<String> systems = values("Ⅰ.2.①");
		assertEquals(systems.size() + 1, rows.size());
		assertEquals("システム", rows.get(0).getCell(1).getText());
		for (int i = 0; i < systems.size(); i++) {
			assertEquals("システム" + (i + 1), rows.get(i + 1).getCell(0).getText());
			assertEquals(systems.get(i), rows.get(i + 1).getCell(1).getText());
		}
	}

	@Test
	void whatThereIsNothingForIsNotThere() {
		XWPFDocument document = filled(document(made -> {
			made.createParagraph().createRun().setText("委託: {{別添3.項目}}");
			XWPFTable table = made.createTable(1, 1);
			table.getRow(0).getCell(0).setText("{{別添3.項目}}");
			made.createParagraph().createRun().setText("終わり");
		}));
		assertEquals(List.of("終わり"), lines(document));
		assertEquals(List.of(), document.getTables());
	}

	@Test
	void headersAreFilledToo() {
		XWPFDocument document = filled(document(made -> {
			made.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{表紙.評価書名}}");
			made.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("第1頁 {{表紙.番号}}");
		}));
		assertTrue(document.getHeaderList().getFirst().getText().contains("住民基本台帳に関する事務 全項目評価書"));
		assertFalse(document.getFooterList().getFirst().getText().contains("{{"));
	}

	@Test
	void linesOfAValueAreLinesOfTheParagraph() {
		String path = RESIDENT.cells().stream().filter(cell -> cell.value() instanceof CellValue.Text text && text.text().contains("\n")).findFirst().orElseThrow().path();
		String value = ((CellValue.Text) RESIDENT.cells().stream().filter(cell -> cell.path().equals(path)).findFirst().orElseThrow().value()).text();
		assertEquals(List.of("前" + value + "後"), lines(filled(paragraphs("前{{" + path + "}}後"))));
	}

	@ParameterizedTest
	@CsvSource({ "{{Ⅰ.9.①}}, 3, «Ⅰ.9.①» という欄はありません", "{{Ⅰ.1, 3, «}}» がありません", "{{Ⅰ.1.①:色}}, 3, «:色» は使えません" })
	void aFieldThatLeadsNowhereIsToldWithItsParagraph(String field, int column, String message) {
		FilledDocument filled = OfficeDocuments.fill(paragraphs("一", "", "二 " + field), RESIDENT, Audience.DRAFT);
		assertEquals(0, filled.content().length);
		TemplateProblem problem = filled.problems().getFirst();
		assertEquals(2, problem.line(), "empty paragraphs do not count");
		assertEquals(column, problem.column());
		assertTrue(problem.japanese().contains(message), problem.japanese());
	}

	@Test
	void aFieldOutOfReachIsTold() {
		byte[] template = document(made -> {
			try (XmlCursor cursor = made.createParagraph().createRun().getCTR().newCursor()) {
				cursor.toEndToken();
				for (String name : List.of("pict", "txbxContent", "p", "r", "t")) {
					cursor.beginElement(new QName("http://schemas.openxmlformats.org/wordprocessingml/2006/main", name));
				}
				cursor.insertChars("{{Ⅰ.1.①}}");
			}
		});
		List<TemplateProblem> problems = OfficeDocuments.fill(template, RESIDENT, Audience.DRAFT).problems();
		assertEquals(1, problems.size());
		assertTrue(problems.getFirst().japanese().contains("テキストボックス"), problems.getFirst().japanese());
	}

	@Test
	void theSameTemplateGivesTheSameBytes() {
		byte[] template = paragraphs("{{表紙.評価書名}}", "{{Ⅱ.1}}");
		assertArrayEquals(OfficeDocuments.fill(template, RESIDENT, Audience.DRAFT).content(), OfficeDocuments.fill(template, RESIDENT, Audience.DRAFT).content());
	}

	@Test
	void whatIsNoDocumentIsRefused() {
		for (byte[] no : List.of(new byte[0], "text".getBytes(StandardCharsets.UTF_8), OfficeDocuments.workbook(OneCell.of(OneCell.words("x")), page -> java.util.Optional.empty()))) {
			assertThrows(UnreadableTemplate.class, () -> OfficeDocuments.fill(no, RESIDENT, Audience.DRAFT));
		}
	}
}
