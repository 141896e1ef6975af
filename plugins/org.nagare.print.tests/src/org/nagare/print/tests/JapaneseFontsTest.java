package org.nagare.print.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.print.font.FontFolders;
import org.nagare.print.font.FontUse;
import org.nagare.print.font.JapaneseFont;
import org.nagare.print.font.JapaneseFonts;
import org.nagare.print.font.MissingCharacters;
import org.nagare.print.font.NoJapaneseFont;
import org.nagare.print.font.OperatingSystem;

/** Fonts are found where each system keeps them, the best first. */
class JapaneseFontsTest {

	@TempDir
	Path root;

	private FontFolders folders() {
		return new FontFolders(OperatingSystem.OTHER, List.of(root.resolve("own"), root.resolve("all")));
	}

	private Path put(String path, HandMadeFont... faces) throws IOException {
		Path file = root.resolve(path);
		Files.createDirectories(file.getParent());
		byte[] content = faces.length == 1 ? faces[0].bytes() : HandMadeFont.collection(List.of(faces).stream().map(HandMadeFont::bytes).toList());
		return Files.write(file, content);
	}

	private JapaneseFont found(FontUse use) throws NoJapaneseFont {
		return new JapaneseFonts(folders(), Optional.empty()).find(use);
	}

	private NoJapaneseFont none(FontUse use) {
		return assertThrows(NoJapaneseFont.class, () -> found(use));
	}

	@Test
	void windowsKeepsThemInTwoFolders() {
		Path home = root.resolve("Users").resolve("jimu");
		String windows = root.resolve("Windows").toString();
		FontFolders folders = FontFolders.of("Windows 11", Map.of("windir", windows, "LOCALAPPDATA", root.resolve("Local").toString()), home);
		assertEquals(OperatingSystem.WINDOWS, folders.system());
		assertEquals(List.of(root.resolve("Windows/Fonts"), root.resolve("Local/Microsoft/Windows/Fonts")), folders.folders());
		assertEquals(home.resolve("AppData/Local/Microsoft/Windows/Fonts"), FontFolders.of("Windows 10", Map.of("WINDIR", windows), home).folders().get(1));
	}

	@Test
	void macAndLinuxKeepThemInMore() {
		Path home = root.resolve("home");
		assertEquals(List.of(home.resolve("Library/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts")),
				FontFolders.of("Mac OS X", Map.of(), home).folders());
		assertEquals(List.of(home.resolve(".local/share/fonts"), home.resolve(".fonts"), Path.of("/usr/local/share/fonts"), Path.of("/usr/share/fonts")),
				FontFolders.of("Linux", Map.of(), home).folders());
		assertEquals(root.resolve("data/fonts"), FontFolders.of("Linux", Map.of("XDG_DATA_HOME", root.resolve("data").toString()), home).folders().getFirst());
	}

	@Test
	void theBestOfTheMachineIsTakenWithItsBoldFace() throws Exception {
		put("all/opentype/ipaexfont-gothic/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		assertEquals("IPAexGothic", found(FontUse.EMBEDDING).regular().family());
		assertEquals(Optional.empty(), found(FontUse.EMBEDDING).bold());
		put("all/MEIRYO.TTC", HandMadeFont.named("Meiryo"), HandMadeFont.named("Meiryo UI"));
		assertEquals("Meiryo", found(FontUse.EMBEDDING).regular().family());
		put("all/biz-udgothicr.ttc", HandMadeFont.named("BIZ UDGothic"), HandMadeFont.named("BIZ UDPGothic"));
		put("own/BIZ-UDGothicB.ttc", HandMadeFont.named("BIZ UDGothic"), HandMadeFont.named("BIZ UDPGothic"));
		JapaneseFont font = found(FontUse.EMBEDDING);
		assertEquals("BIZ UDPGothic 1 biz-udgothicr.ttc", font.regular().family() + " " + font.regular().index() + " " + font.regular().file().getFileName());
		assertEquals(root.resolve("own/BIZ-UDGothicB.ttc"), font.bold().orElseThrow().file());
	}

	@Test
	void onesOwnFolderComesFirst() throws Exception {
		put("all/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		Path own = put("own/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		assertEquals(own, found(FontUse.EMBEDDING).regular().file());
	}

	@Test
	void aFontThatNobodyListedServesWhereItIsMadeForJapanese() throws Exception {
		put("all/a-chinese.ttf", HandMadeFont.named("Chinese").rights(0, false));
		put("all/b-latin.ttf", HandMadeFont.named("Latin", "abc"));
		assertTrue(none(FontUse.EMBEDDING).japanese().contains("fonts-ipaexfont-gothic"));
		put("all/c-variable.ttf", HandMadeFont.named("Variable").variable());
		assertEquals("Variable", found(FontUse.EMBEDDING).regular().family());
		put("all/d-unknown.ttf", HandMadeFont.named("Unknown"));
		assertEquals("Unknown", found(FontUse.EMBEDDING).regular().family());
	}

	@Test
	void postScriptOutlinesServeForPicturesOnlyAndThatIsSaid() throws Exception {
		put("all/NotoSansCJK-Regular.ttc", HandMadeFont.named("Noto Sans CJK KR").postScript(), HandMadeFont.named("Noto Sans CJK JP").postScript());
		assertEquals(1, found(FontUse.DRAWING).regular().index());
		NoJapaneseFont none = none(FontUse.EMBEDDING);
		assertTrue(none.japanese().contains("見つかった Noto Sans CJK JP は PDF に埋め込めない形（CFF）"), none.japanese());
		assertTrue(none.english().contains("Noto Sans CJK JP was found but cannot be used"), none.english());
	}

	@Test
	void aFontThatMayNotBeEmbeddedIsPassedOver() throws Exception {
		put("all/meiryo.ttc", HandMadeFont.named("Meiryo").rights(2, true));
		assertTrue(none(FontUse.EMBEDDING).english().contains("its maker does not allow embedding"));
		put("all/ipag.ttf", HandMadeFont.named("IPAGothic"));
		assertEquals("IPAGothic", found(FontUse.EMBEDDING).regular().family());
		assertEquals("Meiryo", found(FontUse.DRAWING).regular().family());
	}

	@Test
	void aBrokenFileIsPassedOver() throws Exception {
		put("all/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		Files.write(root.resolve("all/meiryo.ttc"), new byte[] { 't', 't', 'c', 'f' });
		assertEquals("IPAexGothic", found(FontUse.EMBEDDING).regular().family());
	}

	@ParameterizedTest
	@CsvSource({ "Windows 11, オプション機能, Optional features", "Mac OS X, brew install, brew install", "Linux, apt-get install fonts-ipaexfont-gothic, ipa-ex-gothic-fonts" })
	void whatToInstallIsSaidForEachSystem(String system, String japanese, String english) {
		FontFolders empty = new FontFolders(OperatingSystem.named(system), List.of(root));
		NoJapaneseFont none = assertThrows(NoJapaneseFont.class, () -> new JapaneseFonts(empty, Optional.empty()).find(FontUse.DRAWING));
		assertTrue(none.japanese().contains(japanese) && none.japanese().contains("--font"), none.japanese());
		assertTrue(none.english().contains(english) && none.english().contains("--font"), none.english());
	}

	@Test
	void theNamedFileWinsOrItIsSaidWhyNot() throws Exception {
		put("all/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		Path own = put("mine/own.ttf", HandMadeFont.named("Own"));
		assertEquals("Own", new JapaneseFonts(folders(), Optional.of(own)).find(FontUse.EMBEDDING).regular().family());
		for (Map.Entry<Path, String> wrong : Map.of(put("mine/latin.ttf", HandMadeFont.named("Latin", "abc")), "日本語の字がない",
				put("mine/ps.otf", HandMadeFont.named("PS").postScript()), "CFF", root.resolve("mine/none.ttf"), "読めません").entrySet()) {
			NoJapaneseFont told = assertThrows(NoJapaneseFont.class, () -> new JapaneseFonts(folders(), Optional.of(wrong.getKey())).find(FontUse.EMBEDDING));
			assertTrue(told.japanese().contains(wrong.getValue()) && told.japanese().contains(wrong.getKey().toString()), told.japanese());
		}
	}

	@Test
	void charactersThatAFontLacksAreNamed() throws Exception {
		put("all/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		JapaneseFont font = found(FontUse.EMBEDDING);
		MissingCharacters.check("漢字\n　あ\t漢\uDB40\uDD00\uFE00", font, FontUse.DRAWING);
		assertEquals("\uDB40\uDD00", assertThrows(MissingCharacters.class, () -> MissingCharacters.check("漢\uDB40\uDD00", font, FontUse.EMBEDDING)).characters());
		MissingCharacters missing = assertThrows(MissingCharacters.class, () -> MissingCharacters.check("漢字𠮷𠮷い", font, FontUse.DRAWING));
		assertEquals("𠮷い", missing.characters());
		assertTrue(missing.japanese().contains("𠮷 (U+20BB7)、い (U+3044)"), missing.japanese());
		assertFalse(font.missing("漢", FontUse.EMBEDDING).contains("漢"));
	}

	/** Another font would not help with them, so none is asked for. */
	@Test
	void variantsThatNoPdfTakesAreNamedWithTheirCharacter() throws Exception {
		put("all/ipaexg.ttf", HandMadeFont.named("IPAexGothic"));
		JapaneseFont font = found(FontUse.EMBEDDING);
		MissingCharacters variants = assertThrows(MissingCharacters.class, () -> MissingCharacters.check("字漢\uDB40\uDD00", font, FontUse.EMBEDDING));
		assertTrue(variants.japanese().contains("異体字は") && variants.japanese().contains("漢\uDB40\uDD00 (U+6F22 U+E0100)"), variants.japanese());
		assertFalse(variants.japanese().contains("--font") || variants.english().contains("--font"), variants.japanese());
		MissingCharacters both = assertThrows(MissingCharacters.class, () -> MissingCharacters.check("漢\uDB40\uDD00𠮷", font, FontUse.EMBEDDING));
		assertTrue(both.japanese().contains("𠮷 (U+20BB7)。この字のあるフォント") && both.japanese().contains("(U+6F22 U+E0100)"), both.japanese());
		assertTrue(both.english().contains("Name a font that has") && both.english().contains("variation selector"), both.english());
	}
}
