package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What help says, in both languages. */
class HelpTest {

	private static final List<String> COMMANDS = List.of("build", "check", "explain", "figure", "form", "diff", "revise", "format", "rename", "new", "library", "lsp", "help");
	private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Z]?[a-z]+ [a-z]+ [a-z]+");
	private static final Pattern JAPANESE = Pattern.compile("[ぁ-んァ-ヶ]");

	@TempDir
	Path folder;

	@Test
	void theOverviewListsEachCommandWithAFewWords() {
		String help = new Commands(folder).run("help").ends(0).out();
		for (String command : COMMANDS) {
			assertTrue(Pattern.compile("(?m)^  " + command + " +\\S*[ぁ-んァ-ヶ一-龠]").matcher(help).find(), command + " in\n" + help);
		}
		assertEquals(COMMANDS.size(), help.lines().dropWhile(line -> !line.equals("コマンド:")).skip(1).takeWhile(line -> !line.isBlank()).count());
	}

	@ParameterizedTest
	@ValueSource(strings = { "build", "check", "explain", "figure", "form", "diff", "revise", "format", "rename", "new", "library", "lsp", "help" })
	void eachCommandIsExplainedInOneLanguageOnly(String command) {
		Commands commands = new Commands(folder);
		String japanese = commands.run("help", command).ends(0).out();
		assertFalse(ENGLISH_SENTENCE.matcher(japanese).find(), japanese);
		assertTrue(JAPANESE.matcher(japanese).find());
		String english = commands.run("--lang", "en", "help", command).ends(0).out();
		assertFalse(JAPANESE.matcher(english).find(), english);
		assertEquals(japanese, commands.run(command, "--help").ends(0).out());
		assertEquals(english, commands.run(command, "-h", "--lang=en").ends(0).out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "build", "check", "explain", "figure", "form", "diff", "revise", "format", "rename", "new", "library", "lsp", "help" })
	void everyOptionAndArgumentHasAnExplanation(String command) {
		for (String language : List.of("ja", "en")) {
			String help = new Commands(folder).run("help", command, "--lang", language).ends(0).out();
			for (String line : help.lines().filter(each -> each.matches("( {6}|  -).*")).filter(each -> !each.startsWith("        ")).toList()) {
				assertTrue(line.strip().matches("\\S+( \\S+)* {2,}\\S.*"), "nothing is said of " + line);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void linesFitATerminalAndHeadingsHaveSomethingBelow(String language) {
		Commands commands = new Commands(folder);
		for (String command : COMMANDS) {
			List<String> lines = commands.run("help", command, "--lang", language).ends(0).out().lines().toList();
			for (int i = 0; i < lines.size(); i++) {
				String line = lines.get(i);
				assertTrue(columns(line) <= 80, line);
				assertFalse(line.strip().matches("[、。）].*"), "begins with a mark that belongs to the line before: " + line);
				assertFalse(line.endsWith(":") && (i + 1 == lines.size() || lines.get(i + 1).isBlank()), "nothing below " + line);
			}
		}
	}

	@Test
	void helpOfNothingKnownSaysWhatIsKnown() {
		Commands.Answer answer = new Commands(folder).run("help", "teach").ends(2).saysNothingOnOut();
		assertTrue(answer.err().contains("«teach»") && answer.err().contains("check"), answer.err());
	}

	@Test
	void withoutACommandTheHelpIsAMessage() {
		Commands.Answer answer = new Commands(folder).run().ends(2).saysNothingOnOut();
		assertTrue(answer.err().contains("コマンド:"), answer.err());
	}

	@Test
	void theVersionIsAResult() {
		assertTrue(new Commands(folder).run("--version").ends(0).out().matches("Nagare \\d+\\.\\d+\\.\\d+\\S*（言語 第1版）\\R"));
		assertTrue(new Commands(folder).run("--version", "--lang", "en").ends(0).out().matches("Nagare \\d+\\.\\d+\\.\\d+\\S* \\(language version 1\\)\\R"));
	}

	private static int columns(String line) {
		return line.codePoints().map(c -> c < 0x100 ? 1 : 2).sum();
	}
}
