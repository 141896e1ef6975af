package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;

/** What is told of the folder of a project itself: lines that its settings lack, and projects within it. */
class FolderFindingsTest {

	@TempDir
	private Path folder;

	@Test
	void whatTheSettingsLackIsToldWithAnExample() throws IOException {
		assertEquals(List.of("名前 と 言語 がありません。|例: 名前 \"p\" ／ 言語 1"), lacking(""));
		assertEquals(List.of("名前 と 言語 がありません。|例: 名前 \"p\" ／ 言語 1"), lacking("// まだ何も無い\n図柄 カラー\n"));
		assertEquals(List.of("言語 がありません。|例: 言語 1"), lacking("名前 \"みなみ市\"\n"));
		assertEquals(List.of("名前 がありません。|例: 名前 \"p\""), lacking("言語 1\n"));
		assertEquals(List.of(), lacking("言語 1\n名前 \"みなみ市\"\n"));
	}

	@Test
	void aLineThatCannotBeReadMayHaveBeenTheOneThatLacks() throws IOException {
		assertEquals(List.of(), lacking("名前 みなみ市\n言語 1\n"));
	}

	@Test
	void theSameInEnglish() throws IOException {
		write("p/nagare.project", "");
		write("p/a.nagare", "");
		assertEquals("nagare.project does not say the name of the project (名前) nor the version of the language (言語). The name of the folder, «p», stands for it. "
				+ "The texts are read as version 1. Write it. Example: 名前 \"p\" ／ 言語 1", check("p", MessageLanguage.ENGLISH).getFirst().message());
	}

	@Test
	void aProjectWithinAProjectIsToldAtItsSettings() throws IOException {
		write("p/nagare.project", "名前 \"外\"\n言語 1\n");
		write("p/a.nagare", "機関 市 { 部署 課 }\n");
		write("p/中/内/nagare.project", "名前 \"内\"\n言語 1\n");
		write("p/中/内/b.nagare", "システム s 所管 課\n");
		write("p/中/内/奥/nagare.project", "名前 \"奥\"\n言語 1\n");
		// an earlier state and a hidden folder are no part of the project, whatever lies in them
		write("p/前版/令和3年/nagare.project", "");
		write("p/.x/nagare.project", "");
		List<SourceProblem> found = check("p", MessageLanguage.JAPANESE);
		assertEquals(List.of("project.inner 中/内/nagare.project:1"), found.stream().map(each -> each.code() + " " + each.file() + ":" + each.line()).toList());
		assertTrue(found.getFirst().message().contains("«中/内/nagare.project» を消し") && found.getFirst().message().contains("プロジェクト «外»"), found.getFirst().message());
		assertTrue(check("p", MessageLanguage.ENGLISH).getFirst().message().contains("To have one project delete «中/内/nagare.project»"));
		// the inner one is told what lies in itself only
		assertEquals(List.of("project.inner 奥/nagare.project:1", "link.unknown b.nagare:1"),
				check("p/中/内", MessageLanguage.JAPANESE).stream().map(each -> each.code() + " " + each.file() + ":" + each.line()).sorted(Comparator.reverseOrder()).toList());
	}

	@Test
	void aFolderAboveSeveralProjectsIsNoProject() throws IOException {
		write("甲/nagare.project", "名前 \"甲\"\n言語 1\n");
		write("甲/a.nagare", "");
		write("乙/nagare.project", "名前 \"乙\"\n言語 1\n");
		write("乙/a.nagare", "");
		NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
		for (ProjectFolder project : ProjectSearch.find(folder)) {
			assertEquals(List.of(), language.check(language.read(project)));
		}
	}

	@Test
	void whoReadsAgainAndAgainIsToldTheSame() throws IOException {
		write("p/nagare.project", "");
		write("p/a.nagare", "");
		write("p/q/nagare.project", "");
		NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
		var kept = language.keep();
		ProjectFolder project = ProjectSearch.find(folder.resolve("p")).getFirst();
		List<String> codes = List.of("project.setting-missing", "project.inner");
		assertEquals(codes, kept.read(project, Map.of()).problems().stream().map(SourceProblem::code).toList());
		assertEquals(codes, kept.read(project, Map.of()).problems().stream().map(SourceProblem::code).toList());
	}

	/** What is told of missing settings: the lines, and the example. */
	private List<String> lacking(String settings) throws IOException {
		write("p/nagare.project", settings);
		write("p/a.nagare", "");
		return check("p", MessageLanguage.JAPANESE).stream().filter(each -> each.code().equals("project.setting-missing"))
				.map(each -> each.message().replaceFirst("^nagare.project に ", "").replaceFirst("。.*例", "。|例")).toList();
	}

	private List<SourceProblem> check(String project, MessageLanguage words) throws IOException {
		NagareLanguage language = NagareLanguage.start(words);
		return language.check(language.read(ProjectSearch.find(folder.resolve(project)).getFirst()));
	}

	private void write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
