package org.nagare.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nagare.document.Documents;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.Line;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.svg.Theme;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.pdf.FormDocument;
import org.nagare.testing.Checkout;
import org.nagare.testing.Golden;

/**
 * A whole form in print against what was accepted: its bookmarks and its tags with any font, and what stands on which page with the font
 * with which it was accepted, for another one breaks lines and pages elsewhere.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedFormTest {

	private static final String PLUGIN = "org.nagare.office.tests";
	private static final String EXAMPLE = "予防接種";
	private static final String FONT = "font.txt";

	private JapaneseFont font;
	private PDDocument document;

	@BeforeAll
	void print() throws IOException {
		font = InstalledFont.required();
		document = Loader.loadPDF(FormDocument.pdf(Documents.html(Example.named(EXAMPLE).document(Audience.DRAFT), Theme.BLACK_AND_WHITE), font));
	}

	@AfterAll
	void close() throws IOException {
		if (document != null) {
			document.close();
		}
	}

	@Test
	void bookmarksAndTags() throws IOException {
		assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
		assertEquals("ja-JP", document.getDocumentCatalog().getLanguage());
		Golden golden = new Golden(PLUGIN, "pdf-structure", EXAMPLE);
		List<String> bookmarks = new ArrayList<>();
		bookmarks(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), "", bookmarks);
		golden.add("bookmarks.txt", String.join("\n", bookmarks) + "\n");
		List<String> tags = new ArrayList<>();
		tags(document.getDocumentCatalog().getStructureTreeRoot(), "", tags);
		golden.add("tags.txt", String.join("\n", tags) + "\n");
		golden.check();
	}

	private static void bookmarks(PDOutlineItem first, String indent, List<String> found) {
		for (PDOutlineItem each = first; each != null; each = each.getNextSibling()) {
			found.add(indent + each.getTitle());
			bookmarks(each.getFirstChild(), indent + "  ", found);
		}
	}

	/** What stands in one place several times in a row is told once, with how often. */
	private static void tags(PDStructureNode node, String indent, List<String> found) {
		List<List<String>> children = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				List<String> below = new ArrayList<>(List.of(indent + element.getStructureType() + (element.getAlternateDescription() == null ? "" : " «alt»")));
				tags(element, indent + "  ", below);
				children.add(below);
			}
		}
		for (int i = 0; i < children.size();) {
			int same = i;
			while (same < children.size() && children.get(same).equals(children.get(i))) {
				same++;
			}
			found.add(children.get(i).getFirst() + (same - i > 1 ? " ×" + (same - i) : ""));
			found.addAll(children.get(i).subList(1, children.get(i).size()));
			i = same;
		}
	}

	/** «[ ] 提供・移転しない» goes to the next line whole. */
	@Test
	void aBoxBesideATitleIsNotTornFromItsLabel() throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		List<String> titles = stripper.getText(document).lines().filter(line -> line.contains("提供・移転しない")).toList();
		assertEquals(1, titles.size(), titles::toString);
		assertTrue(titles.getFirst().matches(".*\\[[\\s　○]*\\]\\s*提供・移転しない.*"), titles::toString);
	}

	/** What is noted of a figure with which its chapter ends stands on the page of the figure. */
	@Test
	void theNoteOfAFigureHasNoPageOfItsOwn() throws IOException {
		List<LaidOutPage> pages = Example.named(EXAMPLE).figure().pages();
		Line.Row drawn = new Line.Row("図", Optional.empty(), "概要図", false, 0, 1, new Content.Pages(pages), Optional.empty(), List.of());
		Line.Row below = new Line.Row("欄", Optional.empty(), "次の欄", false, 0, 0, new Content.Plain("次の章"), Optional.empty(), List.of());
		Line.Remark remark = new Line.Remark("概要図", List.of(new CellNote(CellNote.Kind.UNVERIFIED, "欄の形は未見")));
		List<Chapter> chapters = List.of(new Chapter(Chapter.Kind.COVER, "一", "表紙", false, List.of(), List.of(below)),
				new Chapter(Chapter.Kind.SECTION, "二", "概要図", false, List.of(), List.of(drawn, remark)));
		String html = Documents.html(new org.nagare.document.outline.FormDocument("名", "様式", "版", Optional.empty(), Audience.DRAFT, chapters, List.of(), List.of()),
				Theme.BLACK_AND_WHITE);
		try (PDDocument printed = Loader.loadPDF(FormDocument.pdf(html, font))) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(printed.getNumberOfPages());
			String last = stripper.getText(printed);
			assertTrue(last.contains("欄の形は未見") && last.contains("凡例"), last);
			assertEquals(2 + pages.size(), printed.getNumberOfPages(), "the cover, the contents and the figure");
		}
	}

	@Test
	void whatStandsOnWhichPage() throws IOException {
		Path accepted = Checkout.plugin(PLUGIN).resolve("cases/pdf-pages").resolve(EXAMPLE).resolve("expected").resolve(FONT);
		Assumptions.assumeTrue(Boolean.getBoolean("golden.update") || !Files.exists(accepted) || Files.readString(accepted).strip().equals(font.regular().family()),
				() -> "skipped: the pages were accepted with another font than " + font.regular().family());
		Golden golden = new Golden(PLUGIN, "pdf-pages", EXAMPLE);
		golden.add(FONT, font.regular().family() + "\n");
		StringBuilder pages = new StringBuilder();
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		for (int page = 1; page <= document.getNumberOfPages(); page++) {
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			pages.append("──── ").append(page).append('\n').append(stripper.getText(document).replace("\r\n", "\n").replaceAll(" *\\.{4,} *", " … ").strip()).append('\n');
		}
		golden.add("pages.txt", pages.toString());
		golden.check();
	}
}
