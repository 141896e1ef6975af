package org.nagare.print.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.svg.Drawing;
import org.nagare.print.svg.Lettering;

/** The pages of a figure as one PDF: vectors, text as text, each page in the size of its drawing and described for those who do not see it. */
public final class FigureDocument {

	private FigureDocument() {
	}

	/**
	 * @param pages each as SVG, at least one; the first gives the document its title
	 * @throws org.nagare.print.svg.UnfitDrawing where an SVG is broken or asks for something outside of itself
	 * @throws org.nagare.print.font.MissingCharacters where the font lacks characters of a page
	 */
	public static byte[] pdf(List<String> pages, JapaneseFont font) {
		List<Drawing> drawings = pages.stream().map(page -> Drawing.of(page, font, Lettering.CHARACTERS)).toList();
		try (PDDocument document = new PDDocument()) {
			DocumentFacts facts = new DocumentFacts(drawings.getFirst().title());
			facts.writeTo(document);
			document.getDocumentCatalog().setMetadata(facts.metadata(document));
			CharacterWriter writer = new CharacterWriter(new PageFonts(font, document, String.join("\n", pages)));
			FigureTags tags = new FigureTags(document);
			for (Drawing drawing : drawings) {
				add(drawing, document, writer, tags);
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			document.save(bytes);
			return bytes.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static void add(Drawing drawing, PDDocument document, CharacterWriter writer, FigureTags tags) throws IOException {
		PDRectangle size = new PDRectangle((float) drawing.width(), (float) drawing.height());
		PDPage page = new PDPage(size);
		document.addPage(page);
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size);
		try {
			graphics.setFontTextDrawer(writer);
			drawing.drawOn(graphics);
		} finally {
			graphics.dispose();
		}
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.beginMarkedContent(COSName.getPDFName(StandardStructureTypes.Figure), tags.figure(page, drawing));
			content.drawForm(graphics.getXFormObject());
			content.endMarkedContent();
		}
	}
}
