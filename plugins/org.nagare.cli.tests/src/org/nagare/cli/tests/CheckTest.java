package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/** nagare check. */
class CheckTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "vaccination, 2021-10-01", "resident-registry, 2023-02-03", "maternal-health, 2022-03-01", "city, 2022-04-01" })
	void nothingIsWrongWithAnExampleWhenItIsPublished(String example, String day) {
		Commands.Answer answer = new Commands(folder).run("check", Checkout.example(example).toString(), "--today", day).ends(0).saysNothingOnOut();
		assertTrue(answer.errLines().get(0).contains(": 指摘はありません。"), answer.err());
		assertTrue(answer.err().contains("しきい値判断 "), answer.err());
		assertTrue(answer.err().contains("    変わるのは: 対象人数が "), answer.err());
	}

	@Test
	void findingsAreResultsAndTheirNumberIsAMessage() {
		Commands commands = new Commands(folder);
		Folders.write(commands.project("手当").resolve("組織.nagare"), Commands.BODIES + "機関 市 \"きた市\" 地方公共団体\n");
		Commands.Answer answer = commands.run("check", "手当").ends(1);
		assertTrue(answer.out().contains("手当" + folder.getFileSystem().getSeparator() + "組織.nagare:6:4: 誤り: "), answer.out());
		assertTrue(answer.out().contains("    機関 市 \"きた市\" 地方公共団体\n"), answer.out());
		assertTrue(answer.out().contains("[name.duplicate]\n"), answer.out());
		assertEquals(List.of("手当: 誤り 2 件、注意 0 件、情報 0 件"), answer.errLines());
		assertTrue(commands.run("check", "手当", "--lang", "en").ends(1).out().contains(": error: "));
	}

	@Test
	void dataSayWhereEachFileLies() throws IOException {
		Commands commands = new Commands(folder);
		commands.project("sub/一", "一", "甲");
		Folders.write(commands.project("sub/二", "二", "乙").resolve("組織.nagare"), "機関 市 \"A\" なにか\n");
		JsonNode data = new ObjectMapper().readTree(commands.run("check", "sub", "--format", "json").ends(1).out());
		assertEquals("nagare/findings/1", data.get("schema").asText());
		assertEquals(List.of("sub/一", "sub/二"), List.of(data.at("/projects/0/folder").asText(), data.at("/projects/1/folder").asText()));
		assertTrue(data.at("/projects/0/findings").isEmpty());
		JsonNode finding = data.at("/projects/1/findings/0");
		assertEquals("組織.nagare", finding.get("file").asText());
		assertEquals(1, finding.get("line").asInt());
		assertEquals("error", finding.get("severity").asText());
	}

	@Test
	void aFileWithTheResultIsWrittenAlsoWhenNothingIsFound() {
		Commands commands = new Commands(folder);
		Path project = commands.project("p");
		Folders.write(project.resolve("x.nagare"), "なに\n");
		commands.run("check", "p", "-o", "findings.txt").ends(1).saysNothingOnOut();
		assertTrue(Folders.text(commands.file("findings.txt")).contains("x.nagare:1:"));
		Folders.write(project.resolve("x.nagare"), "");
		commands.run("check", "p", "-o", "findings.txt").ends(0);
		assertFalse(Folders.text(commands.file("findings.txt")).contains("誤り"));
		commands.run("check", "p", "--format", "json", "-o", "made/").ends(0);
		assertTrue(Folders.text(commands.file("made/findings.json")).startsWith("{"));
	}

	@Test
	void eachProjectIsCheckedOnceWhateverPathsLeadToIt() {
		Commands commands = new Commands(folder);
		commands.project("p");
		assertEquals(1, commands.run("check", "p", "p/組織.nagare", "./p/../p").ends(0).errLines().size());
	}

	@Test
	void charactersThatWouldSteerATerminalAreShownAsNumbers() {
		Commands commands = new Commands(folder);
		Folders.write(commands.project("p").resolve("x.nagare"), "機関 市 \"a\u001B[2J\u202E\" なに\u001B[0m\n");
		Commands.Answer answer = commands.run("check", "p").ends(1);
		assertFalse((answer.out() + answer.err()).matches("(?s).*[\u001B\u202E].*"));
		assertTrue(answer.out().contains("<U+001B>[2J<U+202E>"), answer.out());
	}

	@Test
	void everyFormatIsWrittenAndTheReportKnowsItsDay() {
		Commands commands = new Commands(folder);
		Folders.write(commands.project("p").resolve("x.nagare"), "なに\n");
		assertTrue(commands.run("check", "p", "--format", "sarif").ends(1).out().contains("\"version\": \"2.1.0\""));
		assertTrue(commands.run("check", "p", "--format", "junit").ends(1).out().contains("<failure type=\"syntax."));
		assertTrue(commands.run("check", "p", "--format", "html", "--today", "2026-04-01").ends(1).out().contains("令和8年4月1日"));
		commands.run("check", "p", "--today", "soon").ends(2).saysNothingOnOut();
		commands.run("check", "p", "--format", "html", "-o", "made/").ends(1);
		assertTrue(Folders.text(commands.file("made/findings.html")).startsWith("<!DOCTYPE html>"));
	}

	@Test
	void aRuleIsExplainedByItsCodeOrNumber() {
		Commands commands = new Commands(folder);
		String page = commands.run("explain", "figure.step-without-arrow").ends(0).out();
		assertEquals(page, commands.run("explain", "D-01").ends(0).out());
		assertTrue(page.contains("内部"), page);
		assertTrue(commands.run("explain").ends(0).out().contains("  link.unknown  "));
		assertTrue(commands.run("explain", "Z-1").ends(2).saysNothingOnOut().err().contains("«Z-1»"));
	}
}
