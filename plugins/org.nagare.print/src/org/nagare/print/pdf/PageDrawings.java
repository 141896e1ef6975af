package org.nagare.print.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.svg.Drawing;
import org.nagare.print.svg.Lettering;
import org.w3c.dom.Element;

/** Draws the SVGs of a page as vectors with text as text, in the font of the document. */
final class PageDrawings implements SVGDrawer {

	/** The layout counts pixels of 1/96 inch. */
	private static final double PIXELS_OF_A_POINT = 96.0 / 72;

	private final JapaneseFont font;
	private final CharacterWriter writer;

	PageDrawings(JapaneseFont font, CharacterWriter writer) {
		this.font = font;
		this.writer = writer;
	}

	@Override
	public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsOfAPixel) {
		Drawing drawing = Drawing.of(svg, font, Lettering.CHARACTERS);
		double own = PIXELS_OF_A_POINT * dotsOfAPixel;
		double scale = cssWidth >= 0 ? cssWidth / (drawing.width() * own) : cssHeight >= 0 ? cssHeight / (drawing.height() * own) : 1;
		return new Placed(drawing, drawing.width() * own * scale, drawing.height() * own * scale, dotsOfAPixel);
	}

	/** A drawing in its size on the page, counted in the dots of the layout. */
	private final class Placed implements SVGImage {

		private final Drawing drawing;
		private final double width;
		private final double height;
		private final double dotsOfAPixel;

		Placed(Drawing drawing, double width, double height, double dotsOfAPixel) {
			this.drawing = drawing;
			this.width = width;
			this.height = height;
			this.dotsOfAPixel = dotsOfAPixel;
		}

		@Override
		public int getIntrinsicWidth() {
			return (int) Math.round(width);
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) Math.round(height);
		}

		@Override
		public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
			paper.drawWithGraphics((float) x, (float) y, (float) (width / dotsOfAPixel), (float) (height / dotsOfAPixel), graphics -> {
				if (graphics instanceof PdfBoxGraphics2D vectors) {
					vectors.setFontTextDrawer(writer);
				}
				graphics.scale(width / dotsOfAPixel / drawing.width(), height / dotsOfAPixel / drawing.height());
				drawing.drawOn(graphics);
			});
		}
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
		// the font is known
	}

	@Override
	public void addFontFile(File file, String family, Integer weight, FontStyle style) {
		// the font is known
	}

	@Override
	public void addFontStream(FSSupplier<InputStream> content, String family, Integer weight, FontStyle style) {
		// the font is known
	}

	@Override
	public void close() {
		// nothing is held
	}
}
