package org.nagare.layers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.layers.tests.source.BatchVariables;
import org.nagare.layers.tests.source.PackageRules;
import org.nagare.layers.tests.source.PageLinks;
import org.nagare.layers.tests.source.StartOptions;
import org.nagare.layers.tests.source.TextRules;
import org.nagare.layers.tests.source.TrackedTexts;
import org.nagare.layers.tests.source.TrackedTexts.Text;

/** Each rule for texts sees what it forbids, and only that. */
class BrokenTextsTest {

	private static final String FOLDER = "plugins/org.nagare.x/src/org/nagare/x";

	private static List<Text> text(String path, String content) {
		return List.of(new Text(path, content));
	}

	@Test
	void aLongClass() {
		assertEquals(List.of("A.java:401 lines, at most 400"), TextRules.tooLong(text("A.java", "x\n".repeat(401))));
		assertEquals(List.of(), TextRules.tooLong(text("A.java", "x\n".repeat(400))));
	}

	@Test
	void aCarriageReturn() {
		assertEquals(List.of("a.txt:2 ends with CR"), TextRules.lineEnds(text("a.txt", "one\ntwo\r\nthree\r\n")));
		assertEquals(List.of(), TextRules.lineEnds(text("a.bat", "one\r\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "TO" + "DO", "FIX" + "ME" })
	void aPromise(String word) {
		assertEquals(List.of("a.txt:2 " + word), TextRules.promises(text("a.txt", "one\n// " + word + ": later\n")));
		assertEquals(List.of(), TextRules.promises(text("a.txt", "x" + word + "\n")));
	}

	@Test
	void anImportThatNothingUses() {
		String head = "import java.util.List;\nimport java.util.Map;\nimport static java.util.Map.entry;\nimport java.io.*;\n";
		assertEquals(List.of("A.java imports Map", "A.java imports entry"), TextRules.unusedImports(text("A.java", head + "class A { List<String> all; }\n")));
		assertEquals(List.of(), TextRules.unusedImports(text("A.java", head + "/** {@link Map} */ class A { List<String> all = entry(); }\n")));
		assertEquals(List.of(), TextRules.unusedImports(text("a.txt", head)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ho" + "me/somebody/x", "'/ro" + "ot/x'", "(/wo" + "rk/x)", "/Us" + "ers/x", "C:\\Us" + "ers\\x" })
	void aFolderOfAMachine(String path) {
		assertEquals(1, TextRules.machinePaths(text("a.txt", "one " + path + "\n")).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/ho" + "me/x", "$HOME/wo" + "rk/x", "examples/wo" + "rk/x", "/usr/lib/jvm/x", "/tmp/x", "~/wo" + "rk/x" })
	void aPathThatIsEverywhere(String path) {
		assertEquals(List.of(), TextRules.machinePaths(text("a.txt", "one " + path + "\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://repo" + ".maven.apache" + ".org/x", "https://regi" + "stry.npmjs" + ".org/", "http://deb" + ".debian.org/debian" })
	void aRegistry(String address) {
		assertEquals(1, TextRules.registries(text("a.xml", "<url>" + address + "</url>\n")).size());
		assertEquals(List.of(), TextRules.registries(text("a.xml", "http://maven.apache.org/POM/4.0.0\n")));
	}

	@Test
	void aPackageWithoutANote() {
		Text type = new Text(FOLDER + "/A.java", "package org.nagare.x;\nclass A {}\n");
		String note = FOLDER + "/package-info.java";
		assertEquals(List.of(FOLDER + ": no package-info.java"), PackageRules.notes(List.of(type)));
		assertEquals(List.of(FOLDER + ": package-info.java does not begin with what lives here"),
				PackageRules.notes(List.of(type, new Text(note, "/**\n *\n */\npackage org.nagare.x;\n"))));
		assertEquals(List.of(FOLDER + ": package-info.java tells it in 6 lines, at most 5"),
				PackageRules.notes(List.of(type, new Text(note, "/**\n * a\n * b\n * c\n * d\n */\npackage org.nagare.x;\n"))));
		assertEquals(List.of(), PackageRules.notes(List.of(type, new Text(note, "/** What lives here. */\npackage org.nagare.x;\n"))));
	}

	@Test
	void anEmptyName() {
		assertEquals(List.of(FOLDER + "/util"), PackageRules.emptyNames(text(FOLDER + "/util/A.java", "")));
		assertEquals(List.of(FOLDER + "/NameHelper.xtend"), PackageRules.emptyNames(text(FOLDER + "/NameHelper.xtend", "")));
		assertEquals(List.of(), PackageRules.emptyNames(text(FOLDER + "/utility/A.java", "")));
	}

	@Test
	void aLinkThatLeadsNowhere(@TempDir Path root) throws IOException {
		Files.createDirectories(root.resolve("docs"));
		Files.writeString(root.resolve("docs/there.md"), "# Two Words\n\n## 二つの、語\n");
		Text page = new Text("docs/page.md", """
				[good](there.md) [good](there.md#two-words) [good](there.md#二つの語) [good](../docs/) [good](https://example.org/x) `[code](absent)`
				[file](absent.md) [heading](there.md#three-words) [above](../../secret) <img src="absent.svg"> [own](#nowhere)
				""");
		Files.writeString(root.resolve("docs/page.md"), page.content());
		assertEquals(List.of("docs/page.md -> absent.md", "docs/page.md -> there.md#three-words", "docs/page.md -> ../../secret", "docs/page.md -> absent.svg",
				"docs/page.md -> #nowhere"), PageLinks.broken(root, List.of(page)));
	}

	@Test
	void aStartWithOtherMemory() {
		Text shell = new Text("run", "# -Xmx9g by wish\nmemory='-Xms192m -XX:MaxNewSize=64m'\ncase x in *' -XX:+Use'*GC*) ;; esac\n");
		Text xml = new Text("pom.xml", "<argLine>-Dx=y-Xms1m -Xlog:disable -XX:MaxNewSize=64m -Xms192m</argLine>");
		assertEquals(List.of(), StartOptions.differences(List.of(shell, xml)));
		Text batch = new Text("run.bat", "rem -Xmx9g\nset \"memory=-Xms192m\"\njava %memory% -XX:MaxNewSize=32m -XX:+AutoCreateSharedArchive %*\n");
		assertEquals(List.of("run.bat says [-XX:MaxNewSize=32m, -Xms192m], not [-XX:MaxNewSize=64m, -Xms192m]"), StartOptions.differences(List.of(shell, batch, xml)));
	}

	@Test
	void aBatchFileThatTakesAVariableOfTheUser() {
		String script = "rem set \"path=\"\r\nset \"nagare_x=%java_home%\"\r\nif defined x set \"java_home=\"\r\nset Path=1\r\n";
		assertEquals(List.of("a.bat sets java_home", "a.bat sets Path"), BatchVariables.ofTheUser(text("a.bat", script)));
		assertEquals(List.of(), BatchVariables.ofTheUser(text("a.sh", script)));
	}

	@Test
	void withoutGitEverythingIsATextThatNobodyGenerated(@TempDir Path root) throws Exception {
		for (String name : List.of("a.txt", "src-gen/b.txt", "x/target/c.txt", "x/d.txt")) {
			Files.createDirectories(root.resolve(name).getParent());
			Files.writeString(root.resolve(name), name);
		}
		Files.write(root.resolve("picture.png"), new byte[] { 1, 0, 2 });
		assertEquals(List.of("a.txt", "x/d.txt"), TrackedTexts.of(root).stream().map(Text::path).toList());
	}
}
