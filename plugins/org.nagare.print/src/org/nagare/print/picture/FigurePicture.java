package org.nagare.print.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.svg.Drawing;
import org.nagare.print.svg.Lettering;

/** A figure as PNG that says its resolution, so that it has its size on paper wherever it is put. */
public final class FigurePicture {

	/** Fine enough for print, and what an A3 page of fits into memory. */
	public static final int LEAST_DPI = 36;
	public static final int GREATEST_DPI = 1200;
	public static final int USUAL_DPI = 200;
	private static final double INCH = 72;
	private static final double INCHES_OF_A_METRE = 1 / 0.0254;

	private FigurePicture() {
	}

	/**
	 * @param dpi dots per inch, from {@link #LEAST_DPI} to {@link #GREATEST_DPI}
	 * @throws org.nagare.print.svg.UnfitDrawing where the SVG is broken or asks for something outside of itself
	 * @throws org.nagare.print.font.MissingCharacters where the font lacks characters of it
	 */
	public static byte[] png(String svg, int dpi, JapaneseFont font) {
		if (dpi < LEAST_DPI || dpi > GREATEST_DPI) {
			throw new IllegalArgumentException("dpi: " + dpi);
		}
		return written(plain(drawn(Drawing.of(svg, font, Lettering.SHAPES), dpi / INCH)), dpi);
	}

	private static BufferedImage drawn(Drawing drawing, double scale) {
		int width = (int) Math.max(1, Math.round(drawing.width() * scale));
		int height = (int) Math.max(1, Math.round(drawing.height() * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
			graphics.scale(width / drawing.width(), height / drawing.height());
			drawing.drawOn(graphics);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	/** The same picture in shades of grey where it has no colour, as in print: a third of the dots to pack. */
	private static BufferedImage plain(BufferedImage image) {
		int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		byte[] shades = new byte[dots.length];
		for (int i = 0; i < dots.length; i++) {
			int shade = dots[i] & 0xFF;
			if ((dots[i] & 0xFFFFFF) != shade * 0x010101) {
				return image;
			}
			shades[i] = (byte) shade;
		}
		BufferedImage grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
		grey.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), shades);
		return grey;
	}

	private static byte[] written(BufferedImage image, int dpi) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
			resolve(metadata, dpi);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(image, null, metadata), null);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		} finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static void resolve(IIOMetadata metadata, int dpi) throws IIOInvalidTreeException {
		String dots = Long.toString(Math.round(dpi * INCHES_OF_A_METRE));
		IIOMetadataNode physical = new IIOMetadataNode("pHYs");
		physical.setAttribute("pixelsPerUnitXAxis", dots);
		physical.setAttribute("pixelsPerUnitYAxis", dots);
		physical.setAttribute("unitSpecifier", "meter");
		IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
		root.appendChild(physical);
		metadata.mergeTree("javax_imageio_png_1.0", root);
	}
}
