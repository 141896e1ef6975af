package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.delivery.font.Machine;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Checkout;

/** nagare figure in the formats that need a font of the machine. */
class PrintedFigureTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("p");
	}

	/** A machine that has Windows and not one font. */
	private Commands bare(Map<String, String> environment) {
		return new Commands(folder, MessageLanguage.JAPANESE, new Machine("Windows 11", environment, folder.resolve("home")));
	}

	private void requireFont() {
		Commands.Answer answer = commands.run("figure", "p", "--format", "png", "--dpi", "36", "-o", "try.png");
		Assumptions.assumeFalse(answer.status() == 3, answer.err());
	}

	@Test
	void aPngHasTheResolutionThatWasAskedFor() throws Exception {
		requireFont();
		commands.run("figure", "p", "--format", "png", "-o", "made/a.png").ends(0).saysNothingOnOut();
		assertEquals(Math.round(297 / 25.4 * 200), ImageIO.read(folder.resolve("made/a.png").toFile()).getWidth());
		commands.run("figure", "p", "--format", "png", "--dpi", "72", "-o", "made/").ends(0);
		assertEquals(842, ImageIO.read(folder.resolve("made/手当-別添1.png").toFile()).getWidth());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertEquals(0, commands.start(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), "figure", "p", "--format", "png", "-o", "-"));
		assertTrue(Arrays.equals(Files.readAllBytes(folder.resolve("made/a.png")), out.toByteArray()));
	}

	@Test
	void allPagesOfAFigureAreOnePdf() throws Exception {
		requireFont();
		commands.run("figure", "p", "--format", "pdf", "-o", "made/").ends(0).saysNothingOnOut();
		byte[] pdf = Files.readAllBytes(folder.resolve("made/手当-別添1.pdf"));
		assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
		commands.run("figure", "p", "--format", "pdf", "-o", "again.pdf").ends(0);
		assertTrue(Arrays.equals(pdf, Files.readAllBytes(folder.resolve("again.pdf"))));
	}

	@Test
	void aFormIsAPdfToo() throws Exception {
		requireFont();
		Commands.Answer answer = commands.run("form", "p", "--format", "pdf", "-o", "form.pdf").ends(0).saysNothingOnOut();
		assertEquals("", answer.err());
		byte[] pdf = Files.readAllBytes(folder.resolve("form.pdf"));
		assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
		commands.run("build", "p", "--formats", "pdf").ends(0);
		assertTrue(Arrays.equals(pdf, Files.readAllBytes(folder.resolve("out/p/手当/手当-平成30年5月様式4.pdf"))));
	}

	@Test
	void withoutAFontTheOtherFormatsOfABuildAreMade() {
		Commands.Answer answer = bare(Map.of()).run("build", "p", "--formats", "pdf,json,txt").ends(3);
		assertTrue(answer.err().contains("日本語の補助フォント"), answer.err());
		assertTrue(commands.exists("out/p/手当/手当-平成30年5月様式4.json") && commands.exists("out/p/手当/手当-平成30年5月様式4.txt"));
		assertFalse(commands.exists("out/p/手当/手当-平成30年5月様式4.pdf"));
	}

	@Test
	void withoutAFontItIsSaidWhatToInstallAndTheRestWorks() {
		Commands bare = bare(Map.of());
		Commands.Answer answer = bare.run("figure", "p", "--format", "png", "-o", "a.png").ends(3).saysNothingOnOut();
		assertTrue(answer.err().contains("日本語の補助フォント"), answer.err());
		assertTrue(bare.run("figure", "p", "--format", "png", "-o", "a.png", "--lang", "en").ends(3).err().contains("Japanese Supplemental Fonts"));
		assertFalse(bare.exists("a.png"));
		bare.run("figure", "p", "-o", "a.svg").ends(0);
		bare.run("build", "p").ends(0);
	}

	/** Pages are painted when it is known that they have a place: without a font that is the first that is told. */
	@Test
	void severalPagesWithoutAFolderAreToldBeforeTheyArePainted() {
		String city = Checkout.example("city").toString();
		Commands bare = bare(Map.of());
		Commands.Answer answer = bare.run("figure", city, "--assessment", "介護保険", "--format", "png", "-o", "a.png").ends(2).saysNothingOnOut();
		assertTrue(answer.err().contains("枚になりました") && answer.err().contains("末尾に /"), answer.err());
		assertTrue(bare.run("figure", city, "--assessment", "介護保険", "--format", "png", "-o", "pages/").ends(3).err().contains("日本語の補助フォント"));
		assertFalse(bare.exists("a.png"));
	}

	@Test
	void aFontFileIsNamedByOptionOrVariable() throws Exception {
		Files.writeString(folder.resolve("no.ttf"), "no font");
		assertTrue(commands.run("figure", "p", "--format", "png", "-o", "a.png", "--font", "no.ttf").ends(2).err().contains("no.ttf を読めません"));
		assertTrue(bare(Map.of("NAGARE_FONT", "no.ttf")).run("figure", "p", "--format", "png", "-o", "a.png").ends(2).err().contains("no.ttf を読めません"));
		assertTrue(bare(Map.of("NAGARE_FONT", "none.ttf")).run("figure", "p", "--format", "png", "-o", "a.png", "--lang", "en").ends(2).err().contains("There is no font"));
		assertFalse(commands.exists("a.png"));
		commands.assertNoLeftovers();
	}
}
