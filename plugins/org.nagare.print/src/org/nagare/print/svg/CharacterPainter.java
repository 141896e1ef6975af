package org.nagare.print.svg;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.List;
import org.apache.batik.bridge.StrokingTextPainter;
import org.apache.batik.gvt.text.TextPaintInfo;
import org.apache.batik.bridge.TextSpanLayout;

/** Hands text to the paper as characters, run by run, where Batik's own painter would fill the outlines of glyphs. */
final class CharacterPainter extends StrokingTextPainter {

	private final OneFont fonts;

	CharacterPainter(OneFont fonts) {
		this.fonts = fonts;
	}

	@Override
	protected void paintTextRuns(@SuppressWarnings("rawtypes") List runs, Graphics2D graphics) {
		for (Object each : runs) {
			TextRun run = (TextRun) each;
			AttributedCharacterIterator characters = run.getACI();
			characters.first();
			TextPaintInfo paint = (TextPaintInfo) characters.getAttribute(PAINT_INFO);
			if (paint != null && paint.visible && paint.fillPaint != null) {
				write(text(characters), run.getLayout(), characters, paint.fillPaint, graphics);
			}
		}
	}

	private void write(String text, TextSpanLayout layout, AttributedCharacterIterator characters, Paint paint, Graphics2D graphics) {
		characters.first();
		float size = ((Number) characters.getAttribute(TextAttribute.SIZE)).floatValue();
		Font font = fonts.font(size, characters.getAttributes());
		Point2D place = layout.getOffset();
		graphics.setPaint(paint);
		graphics.setFont(font);
		graphics.drawString(text, (float) place.getX(), (float) place.getY());
	}

	private static String text(AttributedCharacterIterator characters) {
		StringBuilder text = new StringBuilder();
		for (char character = characters.first(); character != CharacterIterator.DONE; character = characters.next()) {
			text.append(character);
		}
		return text.toString();
	}
}
