package org.nagare.print.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.print.font.FontFace;
import org.nagare.print.font.Outlines;

/** What a font file says of itself. */
class FontFaceTest {

	@TempDir
	Path folder;

	private Path file(String name, byte[] content) throws IOException {
		return Files.write(folder.resolve(name), content);
	}

	private FontFace only(HandMadeFont font) throws IOException {
		List<FontFace> faces = FontFace.of(file("font.ttf", font.bytes()));
		assertEquals(1, faces.size());
		return faces.getFirst();
	}

	@Test
	void aFaceSaysNameOutlinesAndRights() throws IOException {
		FontFace face = only(HandMadeFont.named("みほん Gothic"));
		assertEquals("みほん Gothic", face.family());
		assertEquals(Outlines.TRUE_TYPE, face.outlines());
		assertTrue(face.mayBeEmbedded() && face.isMadeForJapanese());
		assertFalse(face.isVariable());
		assertTrue(only(HandMadeFont.named("v").variable()).isVariable());
		assertEquals(Outlines.POSTSCRIPT, only(HandMadeFont.named("p").postScript()).outlines());
		assertEquals(Outlines.NONE, only(HandMadeFont.named("n").without("glyf")).outlines());
		assertFalse(only(HandMadeFont.named("c").rights(0, false)).isMadeForJapanese());
		assertFalse(only(HandMadeFont.named("no kanji", "あ")).isMadeForJapanese());
	}

	@Test
	void onlyWhatItsMakerAllowsMayBeEmbedded() throws IOException {
		assertTrue(only(HandMadeFont.named("preview and print").rights(0x0004, true)).mayBeEmbedded());
		assertTrue(only(HandMadeFont.named("editable").rights(0x0008, true)).mayBeEmbedded());
		assertFalse(only(HandMadeFont.named("restricted").rights(0x0002, true)).mayBeEmbedded());
		assertFalse(only(HandMadeFont.named("no subsets").rights(0x0108, true)).mayBeEmbedded());
		assertFalse(only(HandMadeFont.named("bitmaps only").rights(0x0200, true)).mayBeEmbedded());
	}

	@Test
	void itsCharactersAreKnown() throws IOException {
		for (FontFace face : List.of(only(HandMadeFont.named("a")), only(HandMadeFont.named("b").inGroups()))) {
			assertTrue("あ漢字".codePoints().allMatch(face::has));
			assertFalse("い亜A".codePoints().anyMatch(face::has));
			assertFalse(face.has(0xFFFF));
		}
		assertTrue(only(HandMadeFont.named("c", "𠮷").inGroups()).has(0x20BB7));
		assertFalse(only(HandMadeFont.named("d").inGroups()).has(0x20BB7));
		assertFalse(only(HandMadeFont.named("e").without("cmap")).has('あ'));
	}

	@Test
	void aCollectionHasSeveralFacesAndEachIsAFontOfItsOwn() throws IOException {
		byte[] first = HandMadeFont.named("First").bytes();
		byte[] second = HandMadeFont.named("Second", "あいう漢").bytes();
		List<FontFace> faces = FontFace.of(file("two.ttc", HandMadeFont.collection(List.of(first, second))));
		assertEquals(List.of("First", "Second"), faces.stream().map(FontFace::family).toList());
		assertEquals(List.of(0, 1), faces.stream().map(FontFace::index).toList());
		assertTrue(faces.get(1).has('う') && !faces.get(0).has('う'));
		FontFace alone = FontFace.of(file("alone.ttf", faces.get(1).bytes())).getFirst();
		assertEquals("Second", alone.family());
		assertTrue(alone.has('う'));
		assertArrayEquals(faces.get(1).bytes(), alone.bytes());
	}

	@Test
	void aFaceOfACollectionOfRealFontsIsReadByOthers() throws Exception {
		byte[] real = Files.readAllBytes(InstalledFont.required().regular().file());
		FontFace face = FontFace.of(file("real.ttc", HandMadeFont.collection(List.of(HandMadeFont.named("Other").bytes(), real)))).get(1);
		Font taken = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
		Font original = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(real));
		assertEquals(original.getNumGlyphs(), taken.getNumGlyphs());
		FontRenderContext context = new FontRenderContext(null, true, true);
		assertEquals(original.deriveFont(40f).createGlyphVector(context, "特定個人情報").getVisualBounds(), taken.deriveFont(40f).createGlyphVector(context, "特定個人情報").getVisualBounds());
	}

	@Test
	void whatIsNoFontIsTold() throws IOException {
		for (byte[] content : List.of(new byte[0], new byte[3], "ttcf".getBytes(), new byte[] { 't', 't', 'c', 'f', 0, 1, 0, 0, 0x7F, 0, 0, 0 })) {
			Path file = file("no.ttf", content);
			assertThrows(IOException.class, () -> FontFace.of(file));
		}
	}

	/** Whatever bytes a file has: it is read or it is told, and questions have answers. */
	@Test
	void aBrokenFileEndsNoCommand() throws IOException {
		byte[] whole = HandMadeFont.collection(List.of(HandMadeFont.named("First").bytes(), HandMadeFont.named("Second", "あ𠮷").inGroups().bytes()));
		Random random = new Random(20240501);
		for (int i = 0; i < 2000; i++) {
			byte[] broken = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int j = 0; j < 3 && broken.length > 0; j++) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt();
			}
			int round = i;
			try {
				for (FontFace face : FontFace.of(file("broken.ttc", broken))) {
					face.has('あ');
					face.isMadeForJapanese();
					face.mayBeEmbedded();
				}
			} catch (IOException told) {
				assertTrue(told.getMessage().contains("broken.ttc"), () -> "round " + round);
			}
		}
	}
}
