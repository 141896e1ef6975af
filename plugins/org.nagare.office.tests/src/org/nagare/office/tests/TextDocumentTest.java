package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.document.outline.FormDocument;
import org.nagare.form.writer.Audience;
import org.nagare.office.OfficeDocuments;
import org.nagare.office.picture.FigurePainter;
import org.nagare.testing.Golden;

/** The text document against the cells of the form, and what makes it one that is read and changed in Word. */
class TextDocumentTest {

	private static final FigurePainter PAINTER = page -> Optional.of(OnePixel.png());

	static List<Example> examples() {
		return Example.all();
	}

	private static ReadText draft(Example example) {
		return new ReadText(OfficeDocuments.text(example.document(Audience.DRAFT), PAINTER));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void holdsTheTextOfEveryCellWhole(Example example) {
		String cells = String.join("\f", draft(example).cells());
		List<String> texts = CellTexts.of(example.form());
		assertTrue(texts.size() > 100, "the example is a whole form");
		texts.forEach(text -> assertTrue(cells.contains(text), () -> "not whole: " + text));
	}

	@Test
	void headingsAreHeadingsOfWord() {
		ReadText read = draft(Example.named("予防接種"));
		List<XWPFParagraph> all = Stream.concat(read.document.getParagraphs().stream(), read.document.getTables().stream().flatMap(table -> table.getRows().stream())
				.flatMap(row -> row.getTableCells().stream()).flatMap(cell -> cell.getParagraphs().stream())).toList();
		assertTrue(all.stream().anyMatch(paragraph -> "1".equals(paragraph.getStyle()) && paragraph.getText().equals("Ⅰ 基本情報")));
		assertTrue(all.stream().anyMatch(paragraph -> "2".equals(paragraph.getStyle()) && paragraph.getText().startsWith("5. 個人番号の利用")));
		assertTrue(all.stream().anyMatch(paragraph -> "3".equals(paragraph.getStyle()) && paragraph.getText().startsWith("リスク1: 目的外の入手")));
		assertEquals("heading 1", read.document.getStyles().getStyle("1").getName());
		assertEquals(0, read.document.getStyles().getStyle("1").getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
	}

	@Test
	void theContentsLeadToTheHeadings() {
		Example example = Example.named("住基事務");
		ReadText read = draft(example);
		List<FormDocument.Entry> entries = example.document(Audience.DRAFT).contents();
		List<XWPFParagraph> lines = read.document.getParagraphs().stream().filter(paragraph -> "10".equals(paragraph.getStyle()) || "20".equals(paragraph.getStyle())).toList();
		assertEquals(entries.stream().map(FormDocument.Entry::title).toList(), lines.stream().map(XWPFParagraph::getText).map(text -> text.replaceAll("TOC.*? \\\\u", "").strip()).toList());
		String body = read.document.getDocument().xmlText();
		lines.forEach(line -> assertTrue(body.contains("w:name=\"" + line.getCTP().getHyperlinkArray(0).getAnchor() + "\""), line.getText()));
	}

	@Test
	void everyTableOfATitleRepeatsItOnEachPage() {
		List<XWPFTable> tables = draft(Example.named("予防接種")).document.getTables();
		long repeated = tables.stream().filter(table -> table.getRow(0).isRepeatHeader()).count();
		assertTrue(repeated > 30, () -> repeated + " of " + tables.size());
		assertTrue(tables.stream().flatMap(table -> table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader()), "only what stands first");
	}

	@Test
	void japaneseIsSetInAJapaneseFace() {
		String styles = Parts.of(OfficeDocuments.text(OneCell.of(OneCell.words("x")), FigurePainter.NONE)).get("word/styles.xml");
		assertTrue(styles.contains("w:eastAsia=\"ＭＳ ゴシック\"") && styles.contains("w:eastAsia=\"ja-JP\""), styles);
	}

	@ParameterizedTest
	@ValueSource(strings = { "予防接種", "住基事務" })
	void looksAsItWasAccepted(String name) throws Exception {
		Golden golden = new Golden("org.nagare.office.tests", "text", name);
		golden.add("draft.txt", draft(Example.named(name)).dump());
		golden.add("public.txt", new ReadText(OfficeDocuments.text(Example.named(name).document(Audience.PUBLIC), PAINTER)).dump());
		golden.check();
	}
}
