package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.ProjectSettings;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.dsl.tests.ReadText;
import org.nagare.testing.Links;

/** What a path means, what nagare.project says, and what belongs to whom. */
class ProjectTest {

	@TempDir
	private Path folder;

	@Test
	void aProjectAndWhatLiesBelow() throws IOException {
		write("p/nagare.project", "名前 \"P\"\n");
		write("p/い.nagare", "");
		write("p/中/あ.nagare", "");
		write("p/.hidden/x.nagare", "");
		write("p/inner/nagare.project", "");
		write("p/inner/y.nagare", "");
		ProjectFolder project = ProjectSearch.find(folder.resolve("p")).get(0);
		assertEquals(List.of("い.nagare", "中/あ.nagare"), project.files().stream().map(project::nameOf).toList());
		assertEquals(project, ProjectSearch.find(folder.resolve("p/中/あ.nagare")).get(0));
		assertEquals(project, ProjectSearch.find(folder.resolve("p/中")).get(0));
		assertEquals(List.of("p", "p/inner"), ProjectSearch.find(folder).stream().map(one -> folder.relativize(one.root()).toString().replace('\\', '/')).toList());
	}

	@Test
	void aFileOrFolderThatIsNamedIsReadAlthoughItIsHidden() throws IOException {
		write("p/nagare.project", "");
		write("p/い.nagare", "");
		write("p/.hidden/x.nagare", "");
		write("p/.hidden/y.nagare", "");
		write("p/.hidden/notes.txt", "");
		assertEquals(List.of(".hidden/x.nagare", "い.nagare"), names("p/.hidden/x.nagare"));
		assertEquals(List.of(".hidden/x.nagare", ".hidden/y.nagare", "い.nagare"), names("p/.hidden"));
		assertEquals(List.of("い.nagare"), names("p/.hidden/notes.txt"));
		assertEquals(List.of("い.nagare"), names("p/い.nagare"));
		assertEquals(List.of("い.nagare"), names("p/nagare.project"));
	}

	private List<String> names(String path) throws IOException {
		ProjectFolder project = ProjectSearch.find(folder.resolve(path)).get(0);
		assertEquals(folder.resolve("p"), project.root());
		return project.files().stream().map(project::nameOf).toList();
	}

	@Test
	void aFileAloneAFolderWithoutSettingsAndNothing() throws IOException {
		write("a.nagare", "");
		write("b.nagare", "");
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(1, ProjectSearch.find(folder.resolve("a.nagare")).get(0).files().size());
		assertEquals(2, ProjectSearch.find(folder).get(0).files().size());
		assertEquals(List.of(), ProjectSearch.find(folder.resolve("empty")));
		assertThrows(NoSuchFileException.class, () -> ProjectSearch.find(folder.resolve("nothing")));
	}

	@Test
	void linksAreNotFollowed() throws IOException {
		write("outside/x.nagare", "");
		write("p/nagare.project", "");
		write("p/a.nagare", "");
		Links.make(folder.resolve("p/link"), folder.resolve("outside"));
		Links.make(folder.resolve("p/l.nagare"), folder.resolve("outside/x.nagare"));
		assertEquals(1, ProjectSearch.find(folder.resolve("p")).get(0).files().size());
	}

	@Test
	void aLinkThatIsNamedIsMeant() throws IOException {
		write("p/nagare.project", "");
		write("p/a.nagare", "");
		Path link = folder.resolve("v");
		Links.make(link, folder.resolve("p"));
		assertEquals(1, ProjectSearch.find(link).get(0).files().size());
	}

	@Test
	void aFileOfAnotherEndingIsNoProject() throws IOException {
		write("notes.txt", "");
		assertEquals(List.of(), ProjectSearch.find(folder.resolve("notes.txt")));
	}

	@Test
	void settings() {
		ProjectSettings settings = ProjectSettings.parse("""
				// みなみ市
				名前 "予防接種 // 令和3年"
				言語 1
				重大度 C-25 情報
				重大度　step.own-number　なし
				図柄 カラー
				知らない行
				""");
		assertEquals("予防接種 // 令和3年", settings.name().orElseThrow());
		assertEquals(Map.of("C-25", "情報", "step.own-number", "なし"), settings.severities());
		assertEquals("カラー", settings.theme().orElseThrow());
		assertEquals(List.of(new ProjectSettings.BadLine(7, "知らない行")), settings.badLines());
	}

	@Test
	void settingsThatAreNotUnderstoodAreTold() {
		ReadText read = ReadText.of(Map.of("nagare.project", "なまえ x\n言語 99\n", "a.nagare", ""));
		assertEquals(List.of("project.language-version:1", "project.setting:1"), read.codes());
	}

	@Test
	void aHugeFileIsRefused() throws IOException {
		Path file = folder.resolve("huge.nagare");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(100L * 1024 * 1024);
		}
		assertTrue(SourceText.read(file) instanceof SourceText.Refused(var finding, var parameters) && finding.code().equals("file.too-large")
				&& parameters.get("size").equals("100"));
	}

	@Test
	void aFileThatGoesBetweenListingAndReadingIsTold() throws IOException {
		write("p/nagare.project", "名前 \"p\"\n言語 1\n");
		write("p/a.nagare", "機関 市 { 部署 課 }\n");
		write("p/b.nagare", "関係者 住民 本人\nシステム x 所管 課\n");
		ProjectFolder listed = ProjectSearch.find(folder.resolve("p")).get(0);
		Files.delete(folder.resolve("p/a.nagare"));
		NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
		NagareProject read = language.read(listed);
		List<SourceProblem> problems = language.check(read);
		assertEquals(List.of("file.unreadable a.nagare:1"), problems.stream().map(problem -> problem.code() + " " + problem.file() + ":" + problem.line()).toList());
		assertTrue(!problems.get(0).message().contains("Exception") && problems.get(0).message().contains("確かめて"), problems.get(0).message());
		assertEquals(1, read.texts().size());
		// the settings may go as well
		Files.delete(folder.resolve("p/nagare.project"));
		assertEquals(List.of("file.unreadable:1", "file.unreadable:1"), language.check(language.read(listed)).stream().map(problem -> problem.code() + ":" + problem.line()).toList());
	}

	@Test
	void aFolderNamedLikeAFileIsNoFile() throws IOException {
		write("p/nagare.project", "");
		Files.createDirectories(folder.resolve("p/x.nagare"));
		assertEquals(List.of(), ProjectSearch.find(folder.resolve("p")).get(0).files());
	}

	@Test
	void ownNamesComeFirstThenSharedOnesThenDottedOnes() {
		Map<String, String> texts = Map.of("共通.nagare", "機関 市 { 部署 課 }\nファイル 台帳 { 項目 a : 四情報 }\n", "甲.nagare",
				"評価書 甲 { 担当 課 }\nファイル 台帳 { 項目 b : 四情報 }\n帳票 x : 台帳(b)\n帳票 y : 乙.記録(c)\n", "乙.nagare",
				"所属 乙\nファイル 記録 { 項目 c : 四情報 }\n帳票 x : 台帳(a)\n", "乙本体.nagare", "評価書 乙 { }\n帳票 z : 記録(c)\n");
		assertEquals(List.of(), ReadText.of(texts).codes());
	}

	@Test
	void aDotInsideQuotesBelongsToTheName() {
		assertEquals(List.of(), ReadText.of("機関 「a.b」 { システム 「c.d」 }\n境界 x 責任 「a.b」 { }\nファイル 「e.f」 { 保有 「a.b」.「c.d」 項目 「v1.0」 : 四情報 }\n"
				+ "帳票 「g.h」 : 「e.f」(「v1.0」)\n記載 Ⅱ(「e.f」).7 \"文\"\n").codes());
	}

	@Test
	void departmentsOfTheOwnBodyComeFirst() {
		assertEquals(List.of(), ReadText.of("機関 甲 { 部署 総務課 システム s 所管 総務課 }\n機関 乙 { 部署 総務課 システム t 所管 総務課 }\n").codes());
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
