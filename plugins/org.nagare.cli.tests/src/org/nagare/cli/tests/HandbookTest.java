package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;

/**
 * The handbook as a reader follows it, page by page: a block «nagare FILE» is written to that file, a block «console» is typed, and
 * what stands below a command is part of what it answers.
 */
class HandbookTest {

	/** What leads into the handbook and what is seen in it. */
	private static final Pattern MARK = Pattern.compile("<!-- help: [a-z]+ -->|!\\[[^\\]]*\\](\\([^)]+\\))");

	private static final Pattern BLOCK = Pattern.compile("```(nagare|console) ?(\\S*)\n(.*?)```\n", Pattern.DOTALL);

	@TempDir
	Path folder;

	static List<Path> pages() throws IOException {
		try (Stream<Path> files = Files.walk(handbook())) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

	private static Path handbook() {
		return Checkout.example("..").resolve("handbook").normalize();
	}

	private static List<MatchResult> blocks(Path page) throws IOException {
		return BLOCK.matcher(Files.readString(page)).results().toList();
	}

	@ParameterizedTest
	@MethodSource("pages")
	void aPageDoesWhatItSays(Path page) throws IOException {
		Commands commands = new Commands(folder);
		int typed = 0;
		for (MatchResult block : blocks(page)) {
			if (block.group(1).equals("nagare")) {
				Folders.write(folder.resolve(block.group(2)), block.group(3));
				continue;
			}
			String answer = "";
			for (String line : block.group(3).lines().toList()) {
				if (line.startsWith("$ nagare ")) {
					Commands.Answer given = commands.run(line.substring("$ nagare ".length()).split(" ")).ends(0);
					answer = given.out() + given.err();
					typed++;
				} else {
					assertTrue(answer.contains(line), () -> page.getFileName() + ": " + line);
				}
			}
		}
		assertTrue(typed > 0, "a page without a command");
	}

	/** What a reader of one language is told to type, a reader of the other is told too. */
	@Test
	void bothLanguagesSayTheSame() throws IOException {
		for (Path page : pages()) {
			Path other = handbook().resolve(page.getParent().endsWith("ja") ? "en" : "ja").resolve(page.getFileName());
			assertEquals(blocks(page).stream().map(MatchResult::group).toList(), blocks(other).stream().map(MatchResult::group).toList(), page.toString());
			assertEquals(marks(page), marks(other), page.toString());
		}
	}

	private static List<String> marks(Path page) throws IOException {
		return MARK.matcher(Files.readString(page)).results().map(mark -> mark.group(1) == null ? mark.group() : mark.group(1)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void everyCommandIsTold(String language) throws IOException {
		String page = Files.readString(handbook().resolve(language).resolve("2-commands.md"));
		List<String> commands = Pattern.compile("(?m)^  ([a-z]+) ").matcher(new Commands(folder).run("help").ends(0).out()).results().map(command -> command.group(1)).toList();
		assertTrue(commands.size() > 10, commands.toString());
		commands.forEach(command -> assertTrue(page.contains("| `" + command + "` |"), command));
	}
}
