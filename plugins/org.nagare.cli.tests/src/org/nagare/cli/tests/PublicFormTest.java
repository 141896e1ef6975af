package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** nagare form --public and nagare build --public: nothing that is withheld leaves the house. */
class PublicFormTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		commands.project("p");
	}

	private void write(String more) {
		Places.write(folder.resolve("p/more.nagare"), "所属 手当\n" + more);
	}

	@Test
	void whatIsWithheldIsLeftOutAndWhyIsSaid() {
		write("記載 Ⅰ.4.① \"名簿は北の倉庫に置く。\" 非公表 部分 \"北の倉庫\" 理由 \"場所が知られるため。\"\n");
		assertTrue(commands.run("form", "p").ends(0).out().contains("北の倉庫"));
		for (String format : new String[] { "txt", "json", "html", "md" }) {
			String out = commands.run("form", "p", "--public", "--format", format).ends(0).out();
			assertTrue(out.contains("名簿は（非公表）に置く。") && out.contains("場所が知られるため。"), out);
			assertFalse(out.contains("北の倉庫") || out.contains(".nagare"), out);
		}
		String part = commands.run("form", "p", "--public", "--section", "Ⅰ.4").ends(0).out();
		assertTrue(part.contains("（非公表）") && part.contains("場所が知られるため。"), part);
		assertFalse(part.contains("（未記入）"), part);
	}

	@Test
	void whatAnotherCellPublishesIsNotWritten() {
		write("記載 Ⅰ { 4.① \"名簿は北の倉庫に置く。\" 非公表 部分 \"北の倉庫\" 理由 \"場所が知られるため。\" 4.② \"北の倉庫で渡す。\" }\n");
		Commands.Answer answer = commands.run("form", "p", "--public").ends(1).saysNothingOnOut();
		assertTrue(answer.err().contains("Ⅰ.4.②") && answer.err().contains("公表用の «手当» は書きませんでした"), answer.err());
		commands.run("form", "p").ends(1);
		commands.run("build", "p", "--public", "-o", "made").ends(1);
		assertTrue(!Files.exists(folder.resolve("made")) || Places.files(folder.resolve("made")).isEmpty());
	}

	@Test
	void aFigureThatShowsWhatIsWithheldIsNotWritten() {
		write("非公表 窓口課 理由 \"狙われるため。\"\n");
		Commands.Answer answer = commands.run("build", "p", "--public", "-o", "made");
		assertTrue(answer.err().contains("非公表のものが描かれているためです"), answer.err());
		assertTrue(Places.files(folder.resolve("made")).keySet().stream().noneMatch(file -> file.toString().endsWith(".svg")));
		assertTrue(Places.files(folder.resolve("made")).keySet().stream().anyMatch(file -> file.toString().endsWith(".html")));
	}

	@Test
	void aSectionWithoutCellsIsToldApartFromOneThatIsNone() {
		Commands.Answer empty = commands.run("form", "p", "--section", "別添3").ends(1).saysNothingOnOut();
		assertTrue(empty.err().contains("いまありません") && !empty.err().contains("あるのは"), empty.err());
		assertTrue(commands.run("form", "p", "--section", "Ⅸ").ends(2).saysNothingOnOut().err().contains("あるのは 表紙、Ⅰ"));
	}
}
