package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Folders;

/** nagare rename. */
class RenameTest {

	@TempDir
	Path folder;
	private Commands commands;
	private Path project;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		project = commands.project("p");
	}

	@Test
	void aNameChangesInEveryFileAndThereAndBackIsNoChange() {
		Folders.copy(project, folder.resolve("before"));
		Commands.Answer answer = commands.run("rename", "p", "窓口課", "市民課").ends(0).saysNothingOnOut();
		assertTrue(answer.err().matches("«窓口課» を «市民課» に変えました。\\d+ か所、2 個のファイルです。\\R"), answer.err());
		assertFalse(Folders.text(project.resolve("評価書.nagare")).contains("窓口課"));
		commands.run("check", "p").ends(0);
		commands.run("rename", "p", "みなみ市.市民課", "x").ends(2);
		commands.run("rename", "p", "市民課", "窓口課").ends(0);
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
		commands.assertNoLeftovers();
	}

	@Test
	void aNameThatIsTakenIsRefused() {
		Folders.write(project.resolve("x.nagare"), "関係者 甲 \"甲\" 本人\n");
		Folders.copy(project, folder.resolve("before"));
		assertTrue(commands.run("rename", "p", "住民", "甲").ends(1).saysNothingOnOut().err().contains("«甲» はもう使われています（"));
		assertTrue(commands.run("rename", "p", "住民", "甲", "--lang", "en").ends(1).err().startsWith("Nothing was renamed."));
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
	}

	@Test
	void namesThatCannotBeWrittenAreWrongUse() {
		for (String name : new String[] { "", " ", "a」b", "a\nb" }) {
			commands.run("rename", "p", "住民", name).ends(2).saysNothingOnOut();
		}
		commands.run("rename", "p", "住民", "市 民").ends(0);
		assertTrue(Folders.text(project.resolve("評価書.nagare")).contains("「市 民」 → "));
		commands.run("check", "p").ends(0);
	}

	@Test
	void theSameNameChangesNothing() {
		assertTrue(commands.run("rename", "p", "住民", "住民").ends(0).err().contains("何も変えていません"));
	}

	@Test
	void aProjectInANewerLanguageStaysAsItIs() {
		Folders.write(project.resolve("nagare.project"), "名前 \"p\"\n言語 9\n");
		Folders.copy(project, folder.resolve("before"));
		for (MessageLanguage language : MessageLanguage.values()) {
			Commands.Answer answer = new Commands(folder, language).run("rename", "p", "窓口課", "市民課").ends(1).saysNothingOnOut();
			assertTrue(answer.err().contains(LanguageFinding.PROJECT_LANGUAGE.message(language, Map.of("found", "9", "version", "1"))), answer.err());
		}
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
	}

	@Test
	void diagramsFollow() {
		String diagram = "<x><e href=\"../組織.nagare#//@部署.市.窓口課\" label=\"窓口課\"/><e href=\"../評価書.nagare#//@業務.受付/登録/住民→窓口課:情報\"/></x>\n";
		Path file = project.resolve("図/別添1.aird");
		Folders.write(file, diagram);
		Folders.copy(project, folder.resolve("before"));
		Commands.Answer answer = commands.run("rename", "p", "窓口課", "市民課").ends(0).saysNothingOnOut();
		assertTrue(answer.err().contains("2 個のファイルです"), answer.err());
		assertTrue(answer.err().contains("図のファイル 図/別添1.aird も新しい名前に合わせました"), answer.err());
		assertEquals(diagram.replace(".市.窓口課", ".市.市民課").replace("→窓口課", "→市民課"), Folders.text(file));
		assertTrue(commands.run("rename", "p", "市民課", "窓口課", "--lang", "en").ends(0).err().contains("Diagrams follow: 図/別添1.aird."));
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
		assertFalse(commands.run("rename", "p", "氏名", "名前").ends(0).err().contains("図のファイル"));
		commands.assertNoLeftovers();
	}

	@Test
	void aDiagramThatCannotBeReadStandsInTheWay() {
		Folders.write(project.resolve("図.aird"), "<x><e href=\"組織.nagare#//@部署.市.窓口課");
		Folders.copy(project, folder.resolve("before"));
		assertTrue(commands.run("rename", "p", "窓口課", "市民課").ends(1).saysNothingOnOut().err().contains("図のファイル 図.aird を読めず"));
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
	}

	@Test
	void allFilesAreChangedOrNone() {
		Folders.copy(project, folder.resolve("before"));
		Path held = project.resolve("評価書.nagare");
		assertTrue(held.toFile().setWritable(false));
		assumeFalse(Files.isWritable(held), "skipped: run by an administrator, who may write everything");
		assertTrue(commands.run("rename", "p", "窓口課", "市民課").ends(3).err().contains("評価書.nagare に書けません"));
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
	}
}
