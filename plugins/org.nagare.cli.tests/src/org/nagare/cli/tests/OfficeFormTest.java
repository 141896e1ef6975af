package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.delivery.font.Machine;
import org.nagare.dsl.messages.MessageLanguage;

/** nagare form as files of an office suite. */
class OfficeFormTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "docx" })
	void withoutAFontTheWordsAreWrittenAndThePersonIsTold(String format) throws Exception {
		Commands commands = new Commands(folder, MessageLanguage.JAPANESE, new Machine("Windows 11", Map.of(), folder.resolve("home")));
		commands.project("p");
		Commands.Answer answer = commands.run("form", "p", "--format", format, "-o", "made/a." + format);
		answer.ends(0).saysNothingOnOut();
		assertTrue(answer.err().contains("フォント"), answer.err());
		byte[] made = Files.readAllBytes(folder.resolve("made/a." + format));
		assertEquals("PK", new String(made, 0, 2, StandardCharsets.ISO_8859_1));
		assertTrue(new String(made, StandardCharsets.UTF_8).contains("日本語のフォントがないため"), "stored, so that its words can be found");
		commands.assertNoLeftovers();
	}

	@ParameterizedTest
	@ValueSource(strings = { "xlsx", "docx" })
	void isNoTextForAScreen(String format) {
		Commands commands = new Commands(folder);
		commands.project("p");
		commands.run("form", "p", "--format", format).ends(2).saysNothingOnOut();
	}
}
