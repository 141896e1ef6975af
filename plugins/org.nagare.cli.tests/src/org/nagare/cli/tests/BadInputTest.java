package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.testing.Folders;
import org.nagare.testing.Links;

/** Whatever lies in a folder, each command says in words what is wrong with it. */
class BadInputTest {

	@TempDir
	Path folder;
	private Commands commands;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "figure", "form", "format" })
	void aPathThatIsNotThereEndsWithThree(String command) {
		assertTrue(commands.run(command, "無い フォルダー").ends(3).saysNothingOnOut().err().startsWith("無い フォルダー がありません。"));
		assertEquals(0, Folders.files(folder).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "figure", "form", "format" })
	void aFolderWithoutModelsEndsWithThree(String command) {
		Folders.write(folder.resolve("empty/README.md"), "# nothing");
		assertTrue(commands.run(command, "empty").ends(3).saysNothingOnOut().err().contains("nagare new"));
		Folders.write(folder.resolve("empty/nagare.project"), "名前 \"空\"\n");
		assertTrue(commands.run(command, "empty").ends(3).saysNothingOnOut().err().contains("nagare new"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "figure", "form", "format" })
	void aFileOfAnotherKindEndsWithThree(String command) {
		Folders.write(commands.project("p").resolve("README.md"), "# notes");
		Folders.write(folder.resolve("notes.txt"), "notes");
		commands.run(command, "p/README.md").ends(3).saysNothingOnOut();
		assertTrue(commands.run(command, "notes.txt").ends(3).err().contains("notes.txt は .nagare のファイルではありません。"));
	}

	@Test
	void otherEncodingsAreNamedAndTheOtherFilesStillCount() {
		Path project = commands.project("p");
		String text = "機関 町 \"ひがし町\" 地方公共団体\n";
		Map<String, byte[]> files = Map.of("file.cp932", text.getBytes(Charset.forName("windows-31j")), "file.utf16", text.getBytes(StandardCharsets.UTF_16), "file.not-text",
				randomBytes());
		files.forEach((code, bytes) -> {
			Folders.write(project.resolve("other.nagare"), bytes);
			assertTrue(commands.run("check", "p").ends(1).out().matches("(?s).*other\\.nagare:1:1: 誤り: .*\\[" + code + "\\].*"));
			commands.run("form", "p", "-o", "form.txt").ends(1);
			assertTrue(Folders.text(folder.resolve("form.txt")).contains("手当に関する事務"));
			commands.run("format", "p").ends(1);
			assertEquals(bytes.length, Folders.files(project).get("other.nagare").length);
			assertTrue(commands.run("rename", "p", "市", "町").ends(1).err().contains("other.nagare"));
		});
	}

	private static byte[] randomBytes() {
		byte[] bytes = new byte[4096];
		new Random(20260401).nextBytes(bytes);
		return bytes;
	}

	@Test
	void aFileOfAHundredMegabytesIsRefusedAtOnce() throws IOException {
		Path project = commands.project("p");
		try (RandomAccessFile large = new RandomAccessFile(project.resolve("large.nagare").toFile(), "rw")) {
			large.setLength(100L << 20);
		}
		long start = System.nanoTime();
		assertTrue(commands.run("check", "p").ends(1).out().contains("large.nagare:1:1: 誤り: ファイルが大きすぎます（100 MB）"));
		assertTrue(System.nanoTime() - start < 20_000_000_000L);
	}

	@Test
	void anEntrustmentThatReturnsToItselfIsAFindingForEachCommand() {
		Path project = commands.project("p");
		Folders.write(project.resolve("委託先.nagare"), "機関 甲 \"甲社\" 民間事業者\n機関 乙 \"乙社\" 民間事業者\n");
		Folders.write(project.resolve("評価書.nagare"), Commands.ASSESSMENT.replace("@", "手当") + """
				委託 印刷 "印刷" 委託先 甲 : 情報 {
				    再委託 "封入" 委託先 乙 {
				        再委託 "配達" 委託先 甲
				    }
				}
				""");
		assertTrue(commands.run("check", "p").ends(1).out().contains("[entrustment.cycle]"));
		commands.run("build", "p", "-o", "out").ends(1);
		assertEquals(3, Folders.files(folder.resolve("out")).size());
	}

	@Test
	void aLookAlikeNameIsAWarning() {
		Folders.write(commands.project("p").resolve("x.nagare"), "関係者 ＡＢ \"甲\" 本人\n関係者 AB \"乙\" 本人\n");
		assertTrue(commands.run("check", "p").ends(0).out().contains("注意: 名前 «AB» は «ＡＢ»"));
	}

	@Test
	void unknownLinesAndATooNewLanguageOfTheSettingsHaveTheirPlace() {
		Path project = commands.project("p");
		Folders.write(project.resolve("nagare.project"), "名前 \"手当\"\n色 赤\n言語 99\n");
		Commands.Answer answer = commands.run("check", "p").ends(1);
		assertTrue(answer.out().contains("nagare.project:2:1: 誤り: "), answer.out());
		assertTrue(answer.out().contains("[project.language-version]"), answer.out());
		assertTrue(commands.run("format", "--check", "p").ends(1).err().contains("整えませんでした"));
		// an unknown line alone has nothing to do with the layout of the texts
		Folders.write(project.resolve("nagare.project"), "名前 \"手当\"\n色 赤\n言語 1\n");
		commands.run("format", "--check", "p").ends(0);
	}

	@Test
	void aFolderNamedLikeAFileIsAFolder() {
		Folders.write(commands.project("p").resolve("町.nagare/町.nagare"), "機関 町 \"ひがし町\" なに\n");
		assertTrue(commands.run("check", "p").ends(1).out().contains("町.nagare:1:"));
	}

	@Test
	void linksThatLeadOutOfAProjectAreNotFollowed() throws IOException {
		Path project = commands.project("p");
		Folders.write(folder.resolve("outside/外.nagare"), "機関 外 なに\n");
		Links.make(project.resolve("file.nagare"), folder.resolve("outside/外.nagare"));
		Links.make(project.resolve("folder"), folder.resolve("outside"));
		Links.make(project.resolve("circle"), project);
		String found = commands.run("check", "p").ends(1).out();
		for (String link : new String[] { "circle", "file.nagare", "folder" }) {
			assertTrue(found.contains("p/" + link + ":1:1: 誤り: " + link + " はリンクなので、読みませんでした。"), found);
		}
		assertEquals(3, found.lines().filter(line -> line.contains("[file.link]")).count(), found);
		assertTrue(commands.run("format", "p").ends(1).err().contains("p/file.nagare: 整えませんでした。"));
		assertTrue(commands.run("rename", "p", "市", "町").ends(1).err().contains("file.nagare"));
		assertEquals("機関 外 なに\n", Folders.text(folder.resolve("outside/外.nagare")));
	}

	/** What would stand in the text that nobody follows is not missed as well, and not looked for elsewhere. */
	@Test
	void aLinkInThePlaceOfATextOrOfTheSettingsIsOneFinding() throws IOException {
		Path project = commands.project("p");
		Files.createDirectories(folder.resolve("outside"));
		Files.move(project.resolve("組織.nagare"), folder.resolve("outside/組織.nagare"));
		Links.make(project.resolve("組織.nagare"), folder.resolve("outside/組織.nagare"));
		String found = commands.run("check", "p").ends(1).out();
		assertEquals(1, found.lines().filter(line -> line.contains(": 誤り: ")).count(), found);
		Files.delete(project.resolve("nagare.project"));
		Folders.write(folder.resolve("outside/nagare.project"), "名前 \"外\"\n");
		Links.make(project.resolve("nagare.project"), folder.resolve("outside/nagare.project"));
		Commands.Answer answer = commands.run("check", "p").ends(1);
		assertTrue(answer.out().contains("p/nagare.project:1:1: 誤り: nagare.project はリンクなので"), answer.out());
		assertFalse(answer.err().contains("外:"), answer.err());
	}

	@Test
	void linksThatLeadNowhereAreMissingPaths() throws IOException {
		Links.make(folder.resolve("one"), folder.resolve("other"));
		Links.make(folder.resolve("other"), folder.resolve("one"));
		commands.run("check", "one").ends(3).saysNothingOnOut();
	}

	@Test
	void anUnreadableFileEndsWithThreeAndTheOthersStillCount() throws IOException {
		Path secret = commands.project("p").resolve("secret.nagare");
		Folders.write(secret, "関係者 甲 \"甲\" 本人\n");
		assumeTrue(Files.getFileStore(secret).supportsFileAttributeView("posix"), "skipped: this file system has no permissions");
		Files.setPosixFilePermissions(secret, Set.of());
		assumeFalse(Files.isReadable(secret), "skipped: run by an administrator, who may read everything");
		assertTrue(commands.run("check", "p").ends(3).out().contains("secret.nagare:1:1: 誤り: "));
		commands.run("form", "p", "-o", "form.txt").ends(3);
		commands.run("format", "p").ends(3);
		commands.run("rename", "p", "市", "町").ends(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "build", "figure", "form", "format" })
	void aFolderThatNobodyMayLookIntoEndsWithThree(String command) throws IOException {
		Path inner = commands.project("p").resolve("内");
		Folders.write(inner.resolve("a.nagare"), "関係者 甲 \"甲\" 本人\n");
		without(inner, "r-x");
		try {
			assertEquals("p/内 を読めません（読み取りの許可がありません）。\n", commands.run(command, "p").ends(3).saysNothingOnOut().err());
			assertTrue(commands.run(command, "p/内/a.nagare").ends(3).err().contains("読み取りの許可がありません"));
		} finally {
			Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void aFolderThatTakesNoFilesKeepsItsTexts() throws IOException {
		Path project = commands.project("p");
		Folders.write(project.resolve("内/a.nagare"), "関係者   甲 \"甲\" 本人\n");
		Map<String, byte[]> before = Folders.files(project);
		without(project.resolve("内"), "-w-");
		try {
			assertTrue(commands.run("format", "p").ends(3).err().startsWith("p/内 に書けません（このフォルダーに書き込む許可がありません）。"));
			assertTrue(commands.run("rename", "p", "甲", "乙").ends(3).err().startsWith("p/内 に書けません"));
			assertTrue(commands.run("new", "新", "-o", "p/内/新").ends(3).err().startsWith("p/内 に書けません"));
			assertSame(before, Folders.files(project));
		} finally {
			Files.setPosixFilePermissions(project.resolve("内"), PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void aFileThatMayNotBeWrittenKeepsAllOfThem() throws IOException {
		Path project = commands.project("p");
		Path text = project.resolve("a.nagare");
		Folders.write(text, "関係者   甲 \"甲\" 本人\n");
		Folders.write(project.resolve("0.nagare"), "関係者   丙 \"丙\" 本人\n");
		Map<String, byte[]> before = Folders.files(project);
		without(text, "-w-");
		assertTrue(commands.run("format", "p").ends(3).err().startsWith("p/a.nagare に書けません（書き込みの許可がありません）。"));
		assertTrue(commands.run("rename", "p", "甲", "乙").ends(3).err().startsWith("p/a.nagare に書けません"));
		assertSame(before, Folders.files(project));
	}

	/** Without the settings nobody knows in which language the texts are: they are not rewritten. */
	@Test
	void settingsThatCannotBeReadLeaveTheTextsAsTheyAre() {
		Path project = commands.project("p");
		Folders.write(project.resolve("a.nagare"), "関係者   甲 \"甲\" 本人\n");
		Folders.write(project.resolve("nagare.project"), "名前 \"手当\"\n".getBytes(Charset.forName("windows-31j")));
		Map<String, byte[]> before = Folders.files(project);
		assertTrue(commands.run("format", "p").ends(1).err().startsWith("p/nagare.project: 整えませんでした。"));
		commands.run("rename", "p", "甲", "乙").ends(1);
		assertSame(before, Folders.files(project));
	}

	private static void assertSame(Map<String, byte[]> before, Map<String, byte[]> after) {
		assertEquals(before.keySet(), after.keySet());
		before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
	}

	/** Takes permissions from a place, or there is no test: where there are none, and for an administrator, who may do everything. */
	private static void without(Path place, String taken) throws IOException {
		assumeTrue(Files.getFileStore(place).supportsFileAttributeView("posix"), "skipped: this file system has no permissions");
		String all = "rwx";
		StringBuilder left = new StringBuilder();
		for (int i = 0; i < all.length(); i++) {
			left.append(taken.charAt(i) == all.charAt(i) ? '-' : all.charAt(i));
		}
		Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(left + "------"));
		boolean mayAll = taken.contains("r") ? Files.isReadable(place) : Files.isWritable(place);
		if (mayAll) {
			Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
			Assumptions.abort("skipped: run by an administrator, who may do everything");
		}
	}

	@Test
	void bracesWithoutEndAreFindings() {
		Folders.write(commands.project("p").resolve("deep.nagare"), "機関 市 \"A\" 地方公共団体 " + "{ 部署 課 ".repeat(5000));
		commands.run("check", "p").ends(1);
		commands.run("build", "p", "-o", "out").ends(1);
		assertTrue(commands.run("format", "p").ends(1).err().contains("deep.nagare"));
	}
}
