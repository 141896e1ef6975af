package org.nagare.workbench.figure;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.nagare.figure.geometry.LaidOutPage;

/** Paints the part of a page that is seen, at the size at which it is seen: the picture is sharp at every zoom and never larger than the window. */
final class PagePainter {

	/** Around the page, as on a desk. */
	private static final Color DESK = new Color(0xE9, 0xE7, 0xE2);
	private static final PaletteData PALETTE = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final String picture;
	private final double width;
	private final double height;
	/** Read by the first who paints: the thread of the windows only makes painters. */
	private SVGDocument document;

	PagePainter(LaidOutPage page, String picture) {
		this.picture = picture;
		width = page.width();
		height = page.height();
	}

	/**
	 * Not for the thread of the windows, and for one thread at a time.
	 *
	 * @param view which millimetre of the page stands in the left upper corner, and how many pixels one millimetre has
	 */
	ImageData paint(PageView view, int columns, int rows) {
		if (document == null) {
			document = new SVGLoader().load(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
		}
		BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(DESK);
			graphics.fillRect(0, 0, columns, rows);
			graphics.translate(-view.left() * view.scale(), -view.top() * view.scale());
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, (int) Math.round(width * view.scale()), (int) Math.round(height * view.scale()));
			document.render((java.awt.Component) null, graphics, new ViewBox((float) (width * view.scale()), (float) (height * view.scale())));
		} finally {
			graphics.dispose();
		}
		ImageData data = new ImageData(columns, rows, 32, PALETTE);
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		for (int row = 0; row < rows; row++) {
			data.setPixels(0, row, columns, pixels, row * columns);
		}
		return data;
	}
}
