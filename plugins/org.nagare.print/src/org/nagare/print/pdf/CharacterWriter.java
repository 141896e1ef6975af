package org.nagare.print.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes the text of drawings in the font of the document, whatever font the drawing was measured with. */
final class CharacterWriter implements IPdfBoxGraphics2DFontTextDrawer {

	/** How much a bold character is thickened where the font has no bold face, in parts of its size. */
	private static final float THICKENING = 0.03f;

	private static final COSName SPAN = COSName.getPDFName("Span");

	private final PageFonts fonts;

	CharacterWriter(PageFonts fonts) {
		this.fonts = fonts;
	}

	@Override
	public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv paper) {
		return true;
	}

	@Override
	public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv paper) throws IOException {
		text.first();
		Font font = text.getAttribute(TextAttribute.FONT) instanceof Font own ? own : paper.getFont();
		PDPageContentStream page = paper.getContentStream();
		paper.applyPaint(paper.getPaint(), null);
		page.saveGraphicsState();
		boolean thickened = font.isBold() && !fonts.hasBold();
		if (thickened) {
			page.setStrokingColor(paper.getPaint() instanceof Color colour ? colour : Color.BLACK);
			page.setLineWidth(font.getSize2D() * THICKENING);
			page.setRenderingMode(RenderingMode.FILL_STROKE);
		}
		String written = characters(text);
		String shown = fonts.shown(written);
		boolean differs = !shown.equals(written);
		if (differs) {
			page.beginMarkedContent(SPAN, meaning(written));
		}
		page.beginText();
		page.setTextMatrix(Matrix.getScaleInstance(1, -1));
		page.setFont(font.isBold() ? fonts.bold() : fonts.regular(), font.getSize2D());
		page.showText(shown);
		page.endText();
		if (differs) {
			page.endMarkedContent();
		}
		page.restoreGraphicsState();
	}

	@Override
	public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv paper) {
		return paper.getCalculationGraphics().getFontMetrics(font);
	}

	/** What is copied out of the document is what was written, with the blanks that the font has no shape for. */
	private static PDPropertyList meaning(String written) {
		COSDictionary meaning = new COSDictionary();
		meaning.setString(COSName.ACTUAL_TEXT, written);
		return PDPropertyList.create(meaning);
	}

	private static String characters(AttributedCharacterIterator text) {
		StringBuilder characters = new StringBuilder();
		for (char character = text.first(); character != CharacterIterator.DONE; character = text.next()) {
			characters.append(character);
		}
		return characters.toString();
	}
}
