package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.testing.Folders;

/** nagare diff, nagare revise, and the table of changes in the form. */
class RevisionCommandsTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("old");
		commands.project("new");
		Folders.write(folder.resolve("new/組織.nagare"), Commands.BODIES.replace("部署 窓口課 ", "部署 窓口課 \"総合窓口課\" "));
	}

	@Test
	void aDifferenceIsToldByCell() throws IOException {
		String text = commands.run("diff", "old", "new").ends(0).out();
		assertTrue(text.contains("変更 Ⅰ－7－① 部署  [Ⅰ.7.①]\n  前: 窓口課\n  後: 総合窓口課\n"), text);
		JsonNode data = new ObjectMapper().readTree(commands.run("diff", "old", "new", "--format", "json").ends(0).out());
		assertEquals("nagare/diff/1", data.get("schema").asText());
		assertEquals("Ⅰ.7.①", data.at("/assessments/0/changes/0/path").asText());
		assertTrue(commands.run("diff", "old", "old").ends(0).out().contains("変わった欄 0"));
	}

	@Test
	void aNameThatIsChangedByCommandLosesNoCell() {
		commands.run("rename", "new", "台帳", "名簿").ends(0);
		String text = commands.run("diff", "old", "new").ends(0).out();
		assertTrue(text.contains("名前の変更: ") && !text.contains("追加") && !text.contains("削除"), text);
	}

	@Test
	void singleFilesAreComparedToo() {
		Folders.write(folder.resolve("a.nagare"), Commands.BODIES + Commands.ASSESSMENT.replace("@", "手当"));
		Folders.write(folder.resolve("b.nagare"), Commands.BODIES + Commands.ASSESSMENT.replace("@", "手当").replace("氏名, 住所", "氏名, 住所, 電話"));
		assertTrue(commands.run("diff", "a.nagare", "b.nagare").ends(0).out().contains("[別添2(情報).項目]"));
		assertTrue(commands.run("diff", "a.nagare", "none.nagare").ends(3).saysNothingOnOut().err().contains("none.nagare"));
	}

	@Test
	void rowsHaveTheReasonsOfTheRevision() throws IOException {
		Folders.write(folder.resolve("new/改訂.nagare"), "所属 手当\n改訂 令和7年4月1日 前版 \"初版\" { 事後 \"名称の変更である。\" 対象 窓口課 }\n");
		String table = commands.run("revise", "old", "new").ends(0).out();
		assertTrue(table.contains("| 令和7年4月1日 | Ⅰ－7－① | 窓口課 | 総合窓口課 | 事後 | 名称の変更である。 |"), table);
		assertTrue(commands.run("revise", "old", "new", "--date", "令和7年5月1日").ends(0).out().contains("| 令和7年5月1日 | Ⅰ－7－① |"));
		commands.run("revise", "old", "new", "--date", "昨日").ends(2).saysNothingOnOut();
		JsonNode data = new ObjectMapper().readTree(commands.run("revise", "old", "new", "--format", "json").ends(0).out());
		assertEquals("nagare/revision/1", data.get("schema").asText());
	}

	@Test
	void theFormPrintsTheRowsOfTheStateThatIsKept() {
		Folders.write(folder.resolve("new/改訂.nagare"), "所属 手当\n改訂 令和7年4月1日 前版 \"初版\" { 事後 \"名称の変更である。\" 対象 窓口課 }\n");
		assertTrue(commands.run("form", "new").ends(1).err().contains("初版"));
		Folders.write(folder.resolve("new/前版/初版/組織.nagare"), Commands.BODIES);
		Folders.write(folder.resolve("new/前版/初版/評価書.nagare"), Commands.ASSESSMENT.replace("@", "手当"));
		Commands.Answer answer = commands.run("form", "new", "--section", "別添3").ends(0);
		assertTrue(answer.out().contains("■ (別添3) 変更箇所\n  変更箇所1\n"), answer.out());
		assertTrue(answer.out().contains("総合窓口課") && answer.out().contains("名称の変更である。"), answer.out());
		assertFalse(answer.err().contains("前版"), answer.err());
		assertEquals("", commands.run("check", "new").ends(0).out().lines().filter(line -> line.contains("前版/")).findFirst().orElse(""));
		commands.run("diff", "new/前版/初版", "new").ends(0);
	}
}
