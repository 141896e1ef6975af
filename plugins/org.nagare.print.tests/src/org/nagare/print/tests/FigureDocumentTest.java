package org.nagare.print.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.pdf.FigureDocument;
import org.nagare.print.svg.UnfitDrawing;

/** Figures as PDF: whole, searchable, described, and the same bytes each time. */
class FigureDocumentTest {

	private static String page(String title, double width, double height, String content) {
		return "<svg xmlns='http://www.w3.org/2000/svg' width='" + width + "mm' height='" + height + "mm' viewBox='0 0 " + width + " " + height + "'><title>" + title
				+ "</title><desc>① 住民 → 窓口課 : 申請書</desc>" + content + "</svg>";
	}

	private static final List<String> PAGES = List.of(
			page("（別添1）一枚目", 297, 210, "<rect x='10' y='10' width='50' height='20' fill='none' stroke='#000'/><text x='35' y='22' text-anchor='middle' font-size='4'>予防接種台帳</text>"
					+ "<text x='290' y='200' text-anchor='end' font-size='3' font-weight='bold'>右の端まで</text>"),
			page("（別添1）二枚目", 420, 297, "<g transform='translate(100 100) scale(2)'><text x='0' y='0' font-size='5'>中間サーバー、ABC</text></g>"));

	@Test
	void pagesTextAndFontAreWhole() throws IOException {
		try (ReadPdf pdf = new ReadPdf(FigureDocument.pdf(PAGES, InstalledFont.required()))) {
			assertEquals(2, pdf.document.getNumberOfPages());
			assertEquals(297 / 25.4 * 72, pdf.document.getPage(0).getMediaBox().getWidth(), 0.01);
			assertEquals(420 / 25.4 * 72, pdf.document.getPage(1).getMediaBox().getWidth(), 0.01);
			assertEquals("予防接種台帳右の端まで中間サーバー、ABC", pdf.text());
			assertEquals(1, pdf.fonts().size());
			assertTrue(pdf.fonts().iterator().next().endsWith(" embedded part"), pdf.fonts()::toString);
			assertEquals(List.of(), pdf.clipped());
			ReadPdf.Line middle = pdf.lines().getFirst();
			assertEquals(35 / 25.4 * 72, (middle.left() + middle.right()) / 2, 0.5);
			assertEquals(22 / 25.4 * 72, middle.bottom(), 0.1);
			ReadPdf.Line scaled = pdf.lines().getLast();
			assertEquals(100 / 25.4 * 72, scaled.left(), 0.1);
			assertEquals(10 / 25.4 * 72 * 9, scaled.right() - scaled.left(), 10 / 25.4 * 72 * 1.5);
		}
	}

	@Test
	void itSaysWhatItIs() throws IOException {
		List<String> pages = List.of(PAGES.getFirst());
		try (ReadPdf pdf = new ReadPdf(FigureDocument.pdf(pages, InstalledFont.required()))) {
			assertEquals("（別添1）一枚目", pdf.document.getDocumentInformation().getTitle());
			assertEquals("Nagare", pdf.document.getDocumentInformation().getProducer());
			assertNull(pdf.document.getDocumentInformation().getCreationDate());
			assertEquals("ja-JP", pdf.document.getDocumentCatalog().getLanguage());
			assertTrue(pdf.document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			assertTrue(pdf.document.getDocumentCatalog().getMarkInfo().isMarked());
			PDStructureElement whole = (PDStructureElement) pdf.document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
			PDStructureElement figure = (PDStructureElement) whole.getKids().getFirst();
			assertEquals("Figure", figure.getStructureType());
			assertEquals("（別添1）一枚目\n① 住民 → 窓口課 : 申請書", figure.getAlternateDescription());
		}
	}

	@Test
	void theSameFigureIsTheSameBytes() {
		JapaneseFont font = InstalledFont.required();
		List<String> pages = List.of(PAGES.getFirst(), PAGES.getFirst());
		assertArrayEquals(FigureDocument.pdf(pages, font), FigureDocument.pdf(pages, font));
	}

	@Test
	void whatCannotBePrintedWholeIsNotPrinted() throws IOException {
		JapaneseFont font = InstalledFont.required();
		List<String> smile = List.of(page("顔", 10, 10, "<text y='5'>😀</text>"));
		assertThrows(MissingCharacters.class, () -> FigureDocument.pdf(smile, font));
		List<String> variant = List.of(page("葛", 10, 10, "<text y='5'>葛\uDB40\uDD00</text>"));
		assertThrows(MissingCharacters.class, () -> FigureDocument.pdf(variant, font));
		List<String> unseen = List.of(page("葛", 10, 10, "<text y='5'>葛\u200B\u2009城</text>"));
		try (ReadPdf pdf = new ReadPdf(FigureDocument.pdf(unseen, font))) {
			assertEquals("葛\u200B\u2009城", pdf.text());
			assertEquals("葛\u200B\u2009", String.join("", pdf.meanings()), "what nobody sees is copied with the rest");
		}
		List<String> outside = List.of(page("外", 10, 10, "<image width='5' height='5' href='http://127.0.0.1:9/x.png' xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='http://127.0.0.1:9/x.png'/>"));
		assertThrows(UnfitDrawing.class, () -> FigureDocument.pdf(outside, font));
	}
}
