package org.nagare.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.testing.Checkout;
import org.nagare.testing.Folders;
import org.nagare.testing.Links;

/** nagare format. */
class FormatTest {

	private static final String UNTIDY = "関係者   甲  \"甲\"    本人 // 注\n";
	private static final String TIDY = "関係者 甲 \"甲\" 本人 // 注\n";

	private static final String EDITION = """
			// 市の様式
			様式 市の様式 "特定個人情報保護評価書(全項目評価書)" 元 平成30年5月様式4 {
			    上書き Ⅰ.1.① "事務の正式な名称"
			}
			""";

	@TempDir
	Path folder;
	private Commands commands;
	private Path project;

	@BeforeEach
	void start() {
		commands = new Commands(folder);
		project = commands.project("p");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vaccination", "resident-registry", "maternal-health", "city" })
	void anExampleIsInItsCanonicalLayout(String example) {
		commands.run("format", "--check", Checkout.example(example).toString()).ends(0).saysNothingOnOut();
	}

	@Test
	void aCheckNamesTheFilesAndChangesNone() {
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		assertEquals("整っていません: " + Path.of("p", "x.nagare") + System.lineSeparator(), commands.run("format", "--check", "p").ends(1).saysNothingOnOut().err());
		assertEquals(UNTIDY, Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aSecondTimeChangesNothing() {
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		assertTrue(commands.run("format", "p").ends(0).saysNothingOnOut().err().startsWith("1 個のファイルを整えました。"));
		assertEquals(TIDY, Folders.text(project.resolve("x.nagare")));
		assertTrue(commands.run("format", "p").ends(0).err().startsWith("整っています。"));
		commands.run("format", "--check", "p").ends(0);
		commands.assertNoLeftovers();
	}

	@Test
	void lineEndsAndTheMarkOfTheCodingStay() {
		Folders.write(project.resolve("x.nagare"), "\uFEFF" + UNTIDY.replace("\n", "\r\n"));
		commands.run("format", "p").ends(0);
		assertEquals("\uFEFF" + TIDY.replace("\n", "\r\n"), Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aFileThatWasNamedIsFormattedAlone() {
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		Folders.write(project.resolve("y.nagare"), UNTIDY.replace("甲", "乙"));
		commands.run("format", "p/x.nagare").ends(0);
		assertEquals(TIDY, Folders.text(project.resolve("x.nagare")));
		assertEquals(UNTIDY.replace("甲", "乙"), Folders.text(project.resolve("y.nagare")));
	}

	@Test
	void editionsOfTheProjectAreLaidOutToo() {
		Folders.write(project.resolve("様式/市.yoshiki"), EDITION.replace("    上書き", " 上書き   "));
		assertTrue(commands.run("format", "--check", "p").ends(1).err().contains(Path.of("様式", "市.yoshiki").toString()));
		commands.run("format", "p").ends(0);
		assertEquals(EDITION, Folders.text(project.resolve("様式/市.yoshiki")));
		commands.run("format", "--check", "p/様式/市.yoshiki").ends(0);
		commands.assertNoLeftovers();
	}

	@Test
	void anEditionThatWasNamedIsFormattedAlone() {
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		Folders.write(project.resolve("市.yoshiki"), "\uFEFF" + EDITION.replace("    上書き", " 上書き   ").replace("\n", "\r\n"));
		commands.run("format", "p/市.yoshiki").ends(0);
		assertEquals("\uFEFF" + EDITION.replace("\n", "\r\n"), Folders.text(project.resolve("市.yoshiki")));
		assertEquals(UNTIDY, Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void anEditionThatCannotBeReadStaysAsItIs() {
		String broken = EDITION.replace("元 ", "元  元 ");
		Folders.write(project.resolve("市.yoshiki"), broken);
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		assertTrue(commands.run("format", "p").ends(1).err().contains("市.yoshiki: 整えませんでした。2: "));
		assertEquals(broken, Folders.text(project.resolve("市.yoshiki")));
		assertEquals(TIDY, Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aResultDoesNotTakeThePlaceOfAnEdition() {
		Folders.write(project.resolve("市.yoshiki"), EDITION);
		commands.run("form", "p", "-o", "p/市.yoshiki").ends(2);
		assertEquals(EDITION, Folders.text(project.resolve("市.yoshiki")));
	}

	@Test
	void aFileWithAnErrorStaysAndTheOthersAreFormatted() {
		String broken = "関係者   甲 {{{ \"甲\n";
		Folders.write(project.resolve("broken.nagare"), broken);
		Folders.write(project.resolve("x.nagare"), UNTIDY.replace("甲", "乙"));
		assertTrue(commands.run("format", "p").ends(1).err().contains("broken.nagare: 整えませんでした。"));
		assertEquals(broken, Folders.text(project.resolve("broken.nagare")));
		assertEquals(TIDY.replace("甲", "乙"), Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aNameForAStepIsTakenNowhereInTheProject() {
		Folders.write(project.resolve("x.nagare"), "業務 届出 {\n    手順 受付 \"{台帳}で受け付ける。\" 内部\n    手順 \"台帳へ。\" 内部\n}\n");
		commands.run("format", "p/x.nagare").ends(0);
		assertEquals("業務 届出 {\n    手順 受付 \"{台帳}で受け付ける。\" 内部\n    手順 台帳2 \"台帳へ。\" 内部\n}\n", Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aFileThatWasNamedIsFormattedAlthoughItIsHidden() {
		Folders.write(project.resolve(".alt/x.nagare"), UNTIDY);
		commands.run("format", "p").ends(0);
		assertEquals(UNTIDY, Folders.text(project.resolve(".alt/x.nagare")));
		assertTrue(commands.run("format", "--check", "p", "p/.alt/x.nagare").ends(1).err().contains("x.nagare"));
		commands.run("format", "p/.alt/x.nagare").ends(0);
		assertEquals(TIDY, Folders.text(project.resolve(".alt/x.nagare")));
	}

	@Test
	void aLinkThatWasNamedIsMeant() throws IOException {
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		Links.make(folder.resolve("v"), project);
		commands.run("format", "v").ends(0);
		assertEquals(TIDY, Folders.text(project.resolve("x.nagare")));
	}

	@Test
	void aProjectInANewerLanguageStaysAsItIs() {
		Path other = commands.project("q");
		Folders.write(project.resolve("nagare.project"), "名前 \"p\"\n言語 9\n");
		Folders.write(project.resolve("x.nagare"), UNTIDY);
		Folders.write(other.resolve("x.nagare"), UNTIDY);
		for (String[] line : new String[][] { { "format", "p" }, { "format", "--check", "p" }, { "format", "p/x.nagare" }, { "format", "p", "q" } }) {
			Commands.Answer answer = commands.run(line).ends(1).saysNothingOnOut();
			assertTrue(answer.err().startsWith(Path.of("p", "nagare.project") + ": 整えませんでした。"), answer.err());
			assertTrue(answer.err().contains(LanguageFinding.PROJECT_LANGUAGE.message(MessageLanguage.JAPANESE, Map.of("found", "9", "version", "1"))), answer.err());
			assertEquals(UNTIDY, Folders.text(project.resolve("x.nagare")));
		}
		assertEquals(TIDY, Folders.text(other.resolve("x.nagare")));
	}

	@Test
	void filesInOrderAreNotTouched() {
		Map<String, byte[]> before = Folders.files(project);
		long time = project.resolve("組織.nagare").toFile().lastModified();
		commands.run("format", "p").ends(0);
		assertEquals(before.keySet(), Folders.files(project).keySet());
		assertEquals(time, project.resolve("組織.nagare").toFile().lastModified());
	}
}
