package org.nagare.print.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.picture.FigurePicture;
import org.nagare.print.svg.UnfitDrawing;

/** Pictures show what the SVG says, in the size that it says, and nothing from elsewhere. */
class FigurePictureTest {

	private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='50.8mm' height='25.4mm' viewBox='0 0 50.8 25.4'>";

	@TempDir
	Path folder;

	private static BufferedImage picture(String content, int dpi) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(FigurePicture.png(HEAD + content + "</svg>", dpi, InstalledFont.required())));
	}

	/** How much of an area is not white, from 0 to 1. */
	private static double ink(BufferedImage image, int x, int y, int width, int height) {
		double sum = 0;
		for (int row = y; row < y + height; row++) {
			for (int column = x; column < x + width; column++) {
				sum += 255 - (image.getRGB(column, row) & 0xFF);
			}
		}
		return sum / 255 / width / height;
	}

	@ParameterizedTest
	@ValueSource(ints = { 72, 96, 200, 300 })
	void thePictureHasItsSizeOnPaper(int dpi) throws IOException {
		byte[] png = FigurePicture.png(HEAD + "</svg>", dpi, InstalledFont.required());
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
			ImageReader reader = ImageIO.getImageReaders(stream).next();
			reader.setInput(stream);
			IIOImage image = reader.readAll(0, null);
			assertEquals(2 * dpi, image.getRenderedImage().getWidth());
			assertEquals(dpi, image.getRenderedImage().getHeight());
			var physical = (org.w3c.dom.Element) ((org.w3c.dom.Element) image.getMetadata().getAsTree("javax_imageio_png_1.0")).getElementsByTagName("pHYs").item(0);
			assertEquals(dpi, Math.round(Integer.parseInt(physical.getAttribute("pixelsPerUnitXAxis")) * 0.0254));
			assertEquals("meter", physical.getAttribute("unitSpecifier"));
		}
	}

	@Test
	void strokesAreWhereTheDrawingHasThem() throws IOException {
		BufferedImage image = picture("<rect x='10' y='5' width='20' height='10' fill='none' stroke='#000' stroke-width='1'/>", 254);
		assertEquals(1, ink(image, 98, 60, 4, 60), 0.01);
		assertEquals(1, ink(image, 120, 48, 60, 4), 0.01);
		assertEquals(0, ink(image, 110, 60, 180, 80), 0.001);
		assertEquals(0, ink(image, 0, 0, 90, 254), 0.001);
	}

	@Test
	void textIsDrawnAndNotReplacedByBoxes() throws IOException {
		BufferedImage one = picture("<text x='5' y='15' font-size='10'>一一</text>", 254);
		BufferedImage dense = picture("<text x='5' y='15' font-size='10' font-family='No Such Font'>龍鬱</text>", 254);
		assertTrue(ink(one, 50, 60, 200, 100) > 0.01);
		assertTrue(ink(dense, 50, 60, 200, 100) > 4 * ink(one, 50, 60, 200, 100), "a box would have the same ink for each character");
		assertEquals(0, ink(dense, 0, 180, 508, 70), 0.001);
		assertEquals(0, ink(dense, 260, 0, 240, 254), 0.001);
		assertTrue(ink(picture("<text x='5' y='15' font-size='10' font-weight='bold'>龍鬱</text>", 254), 50, 60, 200, 100) > 1.05 * ink(dense, 50, 60, 200, 100));
	}

	@Test
	void textStandsAtItsAnchor() throws IOException {
		BufferedImage middle = picture("<text x='25.4' y='15' font-size='5' text-anchor='middle'>漢字漢字</text>", 254);
		assertEquals(0, ink(middle, 0, 0, 150, 254), 0.001);
		assertEquals(0, ink(middle, 358, 0, 150, 254), 0.001);
		assertTrue(ink(middle, 155, 100, 98, 60) > 0.1 && ink(middle, 255, 100, 98, 60) > 0.1);
	}

	@Test
	void theSameDrawingIsTheSameBytes() {
		JapaneseFont font = InstalledFont.required();
		String svg = HEAD + "<text x='5' y='15' font-size='5'>特定個人情報</text></svg>";
		assertArrayEquals(FigurePicture.png(svg, 150, font), FigurePicture.png(svg, 150, font));
		assertNotEquals(FigurePicture.png(svg, 150, font).length, FigurePicture.png(svg.replace("特定", ""), 150, font).length);
	}

	@Test
	void aCharacterThatTheFontLacksIsToldAndNotDrawnAsABox() {
		JapaneseFont font = InstalledFont.required();
		assertFalse(font.regular().has(0x1F600));
		assertEquals("😀", assertThrows(MissingCharacters.class, () -> FigurePicture.png(HEAD + "<text x='5' y='15'>顔😀</text></svg>", 72, font)).characters());
	}

	@Test
	void nothingIsTakenFromElsewhere() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.svg"), HEAD + "<rect id='r' width='50' height='25'/></svg>");
		String there = secret.toUri().toString();
		Path style = Files.writeString(folder.resolve("style.css"), "rect { fill: black }");
		for (String content : new String[] { "<image width='50' height='25' xlink:href='" + there + "'/>", "<use xlink:href='" + there + "#r'/>",
				"<image width='50' height='25' xlink:href='http://127.0.0.1:9/a.png'/>", "<script>var a = 1;</script>",
				"<rect width='50' height='25' fill='url(" + there + "#r)'/>",
				"<style>@import url(" + style.toUri() + ");</style><rect width='50' height='25' fill='white'/>", "<image width='9' height='9' xlink:href='missing.png'/>" }) {
			try {
				assertEquals(0, ink(picture(content, 72), 0, 0, 144, 72), 0.001, content);
			} catch (UnfitDrawing refused) {
				assertFalse(refused.getMessage().isBlank());
			}
		}
		assertThrows(UnfitDrawing.class, () -> picture("<image width='50' height='25' xlink:href='" + there + "'/>", 72));
	}

	@Test
	void entitiesAndWhatIsNoSvgAreRefused() throws IOException {
		JapaneseFont font = InstalledFont.required();
		Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
		for (String svg : new String[] { "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + HEAD + "<text y='9'>&e;</text></svg>",
				"<!DOCTYPE svg [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]>" + HEAD + "<text>&b;</text></svg>", "<html xmlns='http://www.w3.org/1999/xhtml'/>", "<svg/>", HEAD, "" }) {
			assertThrows(UnfitDrawing.class, () -> FigurePicture.png(svg, 72, font), svg);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 35, 1201, -1 })
	void aResolutionThatNoPrinterHasIsRefused(int dpi) {
		JapaneseFont font = InstalledFont.required();
		assertThrows(IllegalArgumentException.class, () -> FigurePicture.png(HEAD + "</svg>", dpi, font));
	}
}
