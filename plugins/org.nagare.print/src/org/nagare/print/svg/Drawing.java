package org.nagare.print.svg;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.BridgeException;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.gvt.GraphicsNode;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.svg.SVGDocument;

/** An SVG that was read and can be drawn. Lengths are points (1/72 inch). */
public final class Drawing {

	private final GraphicsNode root;
	private final Dimension2D size;
	private final String title;
	private final String description;

	private Drawing(GraphicsNode root, Dimension2D size, String title, String description) {
		this.root = root;
		this.size = size;
		this.title = title;
		this.description = description;
	}

	/**
	 * @throws UnfitDrawing where it is broken or asks for something outside of itself
	 * @throws MissingCharacters where the font lacks characters of it
	 */
	public static Drawing of(String svg, JapaneseFont font, Lettering lettering) {
		return of(SvgText.read(svg), font, lettering);
	}

	/** The same for an SVG that stands within another document. */
	public static Drawing of(Element svg, JapaneseFont font, Lettering lettering) {
		return of(SvgText.read(svg), font, lettering);
	}

	private static Drawing of(SVGDocument document, JapaneseFont font, Lettering lettering) {
		MissingCharacters.check(document.getDocumentElement().getTextContent(), font, lettering == Lettering.SHAPES ? FontUse.DRAWING : FontUse.EMBEDDING);
		OneFont fonts = new OneFont(font);
		try (Context context = new Context(new Guard(fonts))) {
			if (lettering == Lettering.CHARACTERS) {
				context.bridge().setTextPainter(new CharacterPainter(fonts));
			}
			GraphicsNode root = new GVTBuilder().build(context.bridge(), document);
			return new Drawing(root, context.bridge().getDocumentSize(), document.getTitle(), description(document));
		} catch (BridgeException | SecurityException unfit) {
			throw new UnfitDrawing("the drawing cannot be drawn: " + unfit.getMessage(), unfit);
		}
	}

	/** Batik's context, ended with the reading: nothing of it moves. */
	private record Context(BridgeContext bridge) implements AutoCloseable {

		Context(Guard guard) {
			this(new BridgeContext(guard));
			bridge.setDynamicState(BridgeContext.STATIC);
		}

		@Override
		public void close() {
			bridge.dispose();
		}
	}

	public double width() {
		return size.getWidth();
	}

	public double height() {
		return size.getHeight();
	}

	/** The title of the drawing itself. */
	public String title() {
		return title;
	}

	/** What the drawing says of itself to those who do not see it. */
	public String description() {
		return description;
	}

	private static String description(SVGDocument document) {
		for (Node child = document.getDocumentElement().getFirstChild(); child != null; child = child.getNextSibling()) {
			if ("desc".equals(child.getLocalName())) {
				return child.getTextContent();
			}
		}
		return "";
	}

	/** Draws it with its upper left corner at the origin. */
	public void drawOn(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		root.paint(graphics);
	}
}
