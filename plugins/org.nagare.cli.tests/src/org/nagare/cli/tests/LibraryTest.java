package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.testing.Folders;

/** nagare library. */
class LibraryTest {

	private static final String NAME = "ガバメントクラウド";

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
	}

	@Test
	void theListSaysWhatThereIs() {
		String list = commands.run("library").ends(0).out();
		for (String name : Set.of("中間サーバー・ソフトウェア", "中間サーバー・プラットフォーム", NAME, "サービス検索・電子申請機能")) {
			assertTrue(list.contains(name + "\n    "), list);
		}
		assertEquals(Set.of(), Folders.files(folder).keySet());
	}

	/** A copy is a text like any other of the project: formatted, without a finding, and used by its name. */
	@ParameterizedTest
	@ValueSource(strings = { "中間サーバー・ソフトウェア", "中間サーバー・プラットフォーム", NAME, "サービス検索・電子申請機能" })
	void aCopyFitsIntoANewProject(String name) throws Exception {
		commands.run("new", "手当").ends(0);
		commands.run("library", name, "-o", "手当/措置").ends(0).saysNothingOnOut();
		Path copy = folder.resolve("手当/措置/" + name + ".nagare");
		String library = Files.readString(copy).replaceAll("(?s).*\n措置集 ([^ ]+) .*", "$1");
		Path assessment = folder.resolve("手当/評価書.nagare");
		Files.writeString(assessment, Files.readString(assessment).replace("    実施機関 市\n", "    実施機関 市\n    利用 " + library + "\n"));
		commands.run("format", "--check", "手当").ends(0);
		assertTrue(commands.run("check", "手当").ends(0).err().startsWith("手当: 指摘はありません。"));
		// the affair of a new project does without the network, and then the form has no place for what the software does there
		boolean asked = !name.equals("中間サーバー・ソフトウェア");
		assertEquals(asked, commands.run("form", "手当").ends(0).out().contains("<" + name + "における措置>"));
		commands.assertNoLeftovers();
	}

	@Test
	void aTextOfThePersonIsNeverOverwrittenUnasked() throws Exception {
		commands.run("library", NAME).ends(0);
		Path copy = folder.resolve(NAME + ".nagare");
		String shipped = Files.readString(copy);
		assertTrue(commands.run("library", NAME).ends(0).err().contains("同じ内容"));
		Files.writeString(copy, shipped.replace("\n", "\r\n"));
		assertTrue(commands.run("library", NAME).ends(0).err().contains("同じ内容"));
		assertEquals(shipped.replace("\n", "\r\n"), Files.readString(copy));
		String own = shipped.replace("国内", "国の内");
		Files.writeString(copy, own);
		assertTrue(commands.run("library", NAME).ends(3).saysNothingOnOut().err().contains("--replace"));
		assertEquals(own, Files.readString(copy));
		commands.run("library", NAME, "--replace").ends(0);
		assertEquals(shipped, Files.readString(copy));
		commands.assertNoLeftovers();
	}

	@Test
	void anUnknownNameNamesThoseThatThereAre() {
		String said = commands.run("library", "ガバメント").ends(2).saysNothingOnOut().err();
		assertTrue(said.contains("«ガバメント»") && said.contains(NAME), said);
		assertTrue(commands.run("--lang", "en", "library", "x").ends(2).err().contains("There is no measure library «x»."));
		assertEquals(Set.of(), Folders.files(folder).keySet());
	}

	@Test
	void aNewProjectTellsOfThem() {
		assertTrue(commands.run("new", "手当").ends(0).err().contains("nagare library"));
	}
}
