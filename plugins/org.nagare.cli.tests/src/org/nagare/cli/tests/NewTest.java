package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.testing.Folders;

/** nagare new. */
class NewTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "手当", "日本 語", "123", "機関", "なし", "x{y}", "a.b", "a@名前@@版@@表示@", "あ・い", "評価書", "ｱｲｳ", "𠮷野" })
	void aNewProjectIsWhole(String name) {
		assertTrue(commands.run("new", name).ends(0).saysNothingOnOut().err().contains("nagare check "));
		assertEquals(Set.of("nagare.project", "組織とシステム.nagare", "評価書.nagare"), Folders.files(folder.resolve(name)).keySet());
		assertTrue(commands.run("check", name).ends(0).saysNothingOnOut().err().startsWith(name + ": 指摘はありません。"));
		commands.run("format", "--check", name).ends(0);
		commands.run("build", name).ends(0);
		assertEquals(3, Folders.files(folder.resolve("out")).size());
		commands.assertNoLeftovers();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "..", "a/b", "a\\b", "/tmp/x", "CON", "a\nb", "a\"b", ".x", "あ「い」", "a:b" })
	void aNameThatIsNoneOfAFolderIsWrongUse(String name) {
		commands.run("new", name).ends(2).saysNothingOnOut();
		assertEquals(Set.of(), Folders.files(folder).keySet());
	}

	@Test
	void whatIsThereIsNotOverwritten() throws Exception {
		Files.createDirectory(folder.resolve("taken"));
		commands.run("new", "taken").ends(3);
		Folders.write(folder.resolve("file"), "text");
		commands.run("new", "file").ends(3);
		commands.run("new", "x", "-o", "file").ends(3);
		commands.run("new", "x", "-o", "file/below").ends(3);
		commands.project("p");
		commands.run("new", "x", "-o", "p").ends(3);
		Folders.write(folder.resolve("some/評価書.nagare"), "text");
		assertTrue(commands.run("new", "x", "-o", "some").ends(3).err().contains("評価書.nagare はもうあります。"));
		assertEquals(Set.of("評価書.nagare"), Folders.files(folder.resolve("some")).keySet());
		assertEquals("text", Folders.text(folder.resolve("file")));
	}

	@Test
	void aFolderThatIsThereMayTakeIt() throws Exception {
		Files.createDirectory(folder.resolve("taken"));
		commands.run("new", "手当", "-o", "taken").ends(0);
		commands.run("new", "手当", "-o", "deep/er/手当").ends(0);
		commands.run("check", "taken", "deep").ends(0);
	}

	@Test
	void theDigitsOfALocaleChangeNothing() {
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			commands.run("new", "手当").ends(0);
		} finally {
			Locale.setDefault(locale);
		}
		assertEquals("名前 \"手当\"\n言語 1\n", Folders.text(folder.resolve("手当/nagare.project")));
	}
}
