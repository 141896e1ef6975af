package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Folders;
import org.nagare.testing.Links;

/** Wrong arguments end with status 2, say which one it is, and change nothing. */
class WrongUseTest {

	@TempDir
	Path folder;

	static Stream<Arguments> wrong() {
		return Stream.of(wrong("chek", "chek project"), wrong("--nix", "check project --nix"), wrong("PATH", "check"), wrong("xml", "check project --format xml"),
				wrong("fr", "check project --lang fr"), wrong("--lang", "check project --lang"), wrong("PATH", "build"), wrong("gif", "build project --formats txt,gif"),
				wrong("-o", "build project -o -"), wrong("-o DIR", "build project -o"), wrong("red", "figure project --theme red"), wrong("gif", "figure project --format gif"), wrong("png は画面で読めません", "figure project --format png"), wrong("36-1200", "figure project --dpi 9"),
				wrong("36-1200", "figure project --dpi many"), wrong("なし.ttf がありません", "figure project --format png --font なし.ttf"),
				wrong("zwei", "figure project zwei"), wrong("-o", "figure project -o a -o b"), wrong("なし", "figure project --assessment なし"),
				wrong("なし", "form project --assessment なし"), wrong("平成30年5月様式4", "form project --edition 平成30年5月様式"), wrong("Ⅵ", "form project --section Ⅹ"),
				wrong("((", "form project --section (("), wrong("PATH", "format"), wrong("NEWNAME", "rename project 手当"), wrong("住民税", "rename project 住民税 税"),
				wrong("x", "rename project 氏名 住所 x"), wrong("NAME", "new"), wrong("b", "new a b"), wrong("2026-04-01", "check project --today 明日"), wrong("«2026-02-30»", "check project --today 2026-02-30"), wrong("x", "lsp x"), wrong("y", "help check y"));
	}

	private static Arguments wrong(String named, String line) {
		return Arguments.of(line, named);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrong")
	void isToldAndEndsWithTwo(String line, String named) {
		Commands commands = new Commands(folder);
		commands.project("project");
		var before = Folders.files(folder).keySet();
		Commands.Answer answer = commands.run(line.split(" ")).ends(2).saysNothingOnOut();
		assertTrue(answer.err().contains(named), answer.err());
		assertEquals(before, Folders.files(folder).keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "評価書.nagare", "new.nagare", "NEW.NAGARE", "nagare.project" })
	void aResultIsNeverPutInThePlaceOfASource(String name) {
		Commands commands = new Commands(folder);
		Path project = commands.project("p");
		Folders.copy(project, folder.resolve("before"));
		for (String command : new String[] { "check", "figure", "form" }) {
			String target = "p/" + name;
			assertTrue(commands.run(command, "p", "-o", target).ends(2).saysNothingOnOut().err().contains(target + " には書きません。"));
			assertTrue(commands.run(command, "p", "-o", target, "--lang", "en").ends(2).saysNothingOnOut().err().contains(target + " is not written to"));
			assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
		}
		commands.assertNoLeftovers();
	}

	@Test
	void aLinkToASourceIsASource() throws IOException {
		Commands commands = new Commands(folder);
		Path project = commands.project("p");
		Folders.copy(project, folder.resolve("before"));
		Links.make(folder.resolve("link.svg"), project.resolve("評価書.nagare"));
		assertTrue(commands.run("figure", "p", "-o", "link.svg").ends(2).saysNothingOnOut().err().contains("link.svg には書きません。"));
		assertEquals(Map.of(), Folders.differences(folder.resolve("before"), project));
	}

	@Test
	void messagesAreInTheLanguageThatWasAskedFor() {
		Commands commands = new Commands(folder, MessageLanguage.ENGLISH);
		assertTrue(commands.run("check", "nowhere").ends(3).err().startsWith("nowhere does not exist."));
		assertTrue(commands.run("check", "nowhere", "--lang", "ja").ends(3).err().startsWith("nowhere がありません。"));
		assertTrue(commands.run("check", "--nix", "--lang=ja").ends(2).err().contains("詳しくは: nagare help check"));
		assertTrue(commands.run("--nix").ends(2).err().endsWith("More: nagare help" + System.lineSeparator()));
	}

	@Test
	void anArgumentThatBeginsWithAnAtIsAName() {
		Commands commands = new Commands(folder);
		commands.project("@project");
		commands.run("check", "@project").ends(0);
	}
}
