package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Folders;

/** nagare form --paths: where something can be written, so that nobody has to guess what cells are called. */
class CellPathsTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("p");
	}

	private List<String> rows(String... more) {
		String[] arguments = new String[more.length + 3];
		System.arraycopy(new String[] { "form", "p", "--paths" }, 0, arguments, 0, 3);
		System.arraycopy(more, 0, arguments, 3, more.length);
		return commands.run(arguments).ends(0).out().lines().toList();
	}

	@Test
	void eachCellStandsWithItsValueAndHowItIsWritten() {
		Folders.write(folder.resolve("p/more.nagare"), "所属 手当\n記載 Ⅰ.4.① \"\"\"\n    対象者を\n    取り違えないため。\n    \"\"\"\n");
		List<String> rows = rows();
		assertTrue(rows.stream().allMatch(row -> row.split("\t", -1).length == 4), rows::toString);
		assertEquals(1, rows.stream().filter(row -> row.startsWith("Ⅰ.4.①\t") && row.endsWith("\t記載\t対象者を 取り違えないため。")).count(), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.endsWith("\t記載\t（未記入）")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.startsWith("Ⅲ(") && row.contains(").3.リスク2.認証.方法\t")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.startsWith("Ⅰ.2(") && row.contains("\t導出、変えるときは 上書き\t")), rows::toString);
	}

	/** Whatever is listed as to be entered can be entered, under the name that is listed. */
	@Test
	void whatIsListedCanBeWritten() {
		List<String> paths = rows().stream().filter(row -> row.endsWith("\t記載\t（未記入）") && row.startsWith("Ⅲ(")).map(row -> row.split("\t")[0]).filter(path -> path.endsWith(".方法")).toList();
		assertFalse(paths.isEmpty());
		StringBuilder text = new StringBuilder("所属 手当\n");
		paths.forEach(path -> text.append("記載 ").append(path).append(" \"手順を定める。\"\n"));
		Folders.write(folder.resolve("p/more.nagare"), text.toString());
		List<String> now = rows();
		paths.forEach(path -> assertTrue(now.stream().anyMatch(row -> row.startsWith(path + "\t") && row.endsWith("手順を定める。")), path));
	}

	@Test
	void aPartOfThemInEnglishAndNothingElseBeside() {
		List<String> rows = rows("--section", "Ⅰ.2", "--lang", "en");
		assertTrue(!rows.isEmpty() && rows.stream().allMatch(row -> row.startsWith("Ⅰ.2")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("\tderived, 上書き replaces it\t")), rows::toString);
		assertTrue(commands.run("form", "p", "--paths", "--format", "md").ends(2).err().contains("--paths"));
	}

	/** Withheld words stay in the house in this list, too. */
	@Test
	void thePublicSeesNoWithheldWords() {
		Folders.write(folder.resolve("p/more.nagare"), "所属 手当\n記載 Ⅰ.4.① \"名簿は北の倉庫に置く。\" 非公表 部分 \"北の倉庫\" 理由 \"場所が知られるため。\"\n");
		assertTrue(rows().stream().anyMatch(row -> row.contains("北の倉庫")));
		assertFalse(rows("--public").stream().anyMatch(row -> row.contains("北の倉庫")));
	}
}
