package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.file.FileName;
import org.nagare.testing.Folders;
import org.nagare.testing.Links;

/** No name in a project makes a result leave the folder that was named, take the place of another, or have a name that a system refuses. */
class SafePlaceTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "../../../escape", "..", ".", "/escape", "C:\\escape", "a/../../b", "～/x", "CON", "nul.txt", "com¹", "a\u202Eb", ".hidden", "x. ", "-o" })
	void resultsStayBelowTheirFolder(String name) {
		Path inside = folder.resolve("a/b/c");
		Commands commands = new Commands(inside);
		commands.project("p", name, "「" + name + "」");
		Set<String> before = Folders.files(folder).keySet();
		commands.run("build", "p", "-o", "out").ends(0);
		Set<String> made = Folders.files(folder).keySet().stream().filter(file -> !before.contains(file)).collect(Collectors.toSet());
		assertEquals(3, made.size());
		String separator = folder.getFileSystem().getSeparator();
		for (String file : made) {
			assertTrue(file.startsWith(String.join(separator, "a", "b", "c", "out") + separator), file);
			assertEquals(List.of(), List.of(file.split(separator.replace("\\", "\\\\"))).stream().filter(part -> !FileName.isPlain(part)).toList());
		}
		commands.run("form", "p", "-o", "single/").ends(0);
		assertEquals(1, Folders.files(inside.resolve("single")).size());
	}

	/** Also where the folder that a name would climb from is there already. */
	@ParameterizedTest
	@ValueSource(strings = { "届/出", "x/../../../escape", "何時:何分?", "a\\..\\b", "計画-1" })
	void aViewThatBearsTheNameOfAThingStaysInTheFolder(String name) throws IOException {
		Path inside = folder.resolve("a/b/c");
		Commands commands = new Commands(inside);
		Path project = commands.project("p", "仕事", "手当");
		Folders.write(project.resolve("評価書.nagare"), Commands.ASSESSMENT.replace("@", "手当").replace("業務 受付", "業務 「" + name + "」")
				.replaceAll("(?<!四)情報(?!ファイル)", Matcher.quoteReplacement("「" + name + "」")));
		Files.createDirectories(inside.resolve("out/手当-業務・x"));
		Set<String> before = Folders.files(folder).keySet();
		for (String view : List.of("業務:" + name, "ファイル:" + name)) {
			for (String format : List.of("svg", "json", "png", "pdf")) {
				Commands.Answer answer = commands.run("figure", "p", "--view", view, "--format", format, "--dpi", "36", "-o", "out/");
				assumeTrue(answer.status() != 3, answer.err());
				answer.ends(0);
			}
		}
		List<String> made = Folders.files(folder).keySet().stream().filter(file -> !before.contains(file)).sorted().toList();
		assertEquals(8, made.size(), made.toString());
		for (String file : made) {
			assertEquals(inside.resolve("out"), folder.resolve(file).getParent(), file);
			assertTrue(FileName.isPlain(Path.of(file).getFileName().toString()), file);
		}
		assertTrue(!name.equals("計画-1") || made.stream().anyMatch(file -> file.endsWith("手当-業務・計画-1.pdf")), made.toString());
	}

	@Test
	void longNamesOfProjectsAndAssessments() {
		Commands commands = new Commands(folder);
		commands.project("p", "あ".repeat(1000), "い".repeat(1000));
		commands.run("build", "p").ends(0);
		assertEquals(3, Folders.files(folder.resolve("out")).size());
	}

	@Test
	void aFolderInPlaceOfAFileIsTold() throws IOException {
		Commands commands = new Commands(folder);
		commands.project("p", "仕事", "手当");
		Files.createDirectories(folder.resolve("out/仕事/手当/手当-平成30年5月様式4.html"));
		assertTrue(commands.run("build", "p").ends(3).err().contains("手当-平成30年5月様式4.html に書けません（同じ名前のフォルダーがあります）"));
		assertEquals(Set.of(), Folders.files(folder.resolve("out")).keySet());
		assertTrue(commands.run("build", "p", "-o", "p/組織.nagare", "--lang", "en").ends(3).err().contains("a file stands where a folder is needed"));
		commands.run("check", "p").ends(0);
	}

	@Test
	void aDeviceThatIsFullIsTold() {
		assumeTrue(Files.exists(Path.of("/dev/full")), "skipped: this system has no /dev/full");
		Commands commands = new Commands(folder);
		commands.project("p");
		assertTrue(commands.run("form", "p", "-o", "/dev/full").ends(3).err().contains("/dev/full に書けません"));
	}

	@Test
	void resultsOfEqualNamesDoNotMeet() {
		Commands commands = new Commands(folder);
		commands.project("one", "同じ", "手当");
		commands.project("two", "同じ", "手当");
		Path third = commands.project("three", "同じ", "「a/b」");
		Folders.write(third.resolve("other.nagare"), Commands.ASSESSMENT.replace("@", "「a:b」"));
		commands.run("build", "one", "two", "three").ends(0);
		assertEquals(12, Folders.files(folder.resolve("out")).size());
	}

	@Test
	void namesThatSomeSystemsDoNotKeepApartAreKeptApart() {
		Commands commands = new Commands(folder);
		commands.project("one", "ABC", "手当");
		commands.project("two", "abc", "手当");
		commands.run("build", "one", "two").ends(0);
		List<String> folders = Folders.files(folder.resolve("out")).keySet().stream().map(name -> Path.of(name).getName(0).toString()).distinct().toList();
		assertEquals(List.of("ABC", "abc~2"), folders);
	}

	@Test
	void aLinkAmongTheResultsIsNotFollowed() throws IOException {
		Commands commands = new Commands(folder);
		commands.project("p", "仕事", "手当");
		Folders.write(folder.resolve("elsewhere/victim.txt"), "before");
		Links.make(folder.resolve("out/仕事"), folder.resolve("elsewhere"));
		assertTrue(commands.run("build", "p").ends(3).err().contains("仕事 に書けません（リンクなので"));
		assertEquals(Set.of("victim.txt"), Folders.files(folder.resolve("elsewhere")).keySet());
		Files.delete(folder.resolve("out/仕事"));
		Links.make(folder.resolve("out/仕事/手当/手当-別添1.svg"), folder.resolve("elsewhere/victim.txt"));
		commands.run("build", "p").ends(0);
		assertEquals("before", Folders.text(folder.resolve("elsewhere/victim.txt")));
		assertTrue(Files.isRegularFile(folder.resolve("out/仕事/手当/手当-別添1.svg"), LinkOption.NOFOLLOW_LINKS));
	}

	@Test
	void aLinkThatWasNamedIsFollowed() throws IOException {
		Commands commands = new Commands(folder);
		commands.project("p");
		Folders.write(folder.resolve("real/form.txt"), "before");
		Links.make(folder.resolve("form.txt"), folder.resolve("real/form.txt"));
		commands.run("form", "p", "-o", "form.txt").ends(0);
		assertTrue(Files.isSymbolicLink(folder.resolve("form.txt")));
		assertTrue(Folders.text(folder.resolve("real/form.txt")).contains("手当に関する事務"));
	}
}
