package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.project.SourceProblem;

/** Of an assessment only those texts are read again that a change can touch. */
class KeptTextTest {

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);
	private final KeptProject kept = language.keep();
	@TempDir
	private Path folder;

	@BeforeEach
	void twoTexts() throws IOException {
		write("組織.nagare", "機関 市 \"みなみ市\" {\n    システム 台帳 \"台帳システム\"\n}\n");
		write("手当.nagare", "評価書 手当 \"手当\" {\n    実施機関 市\n}\n業務 給付 \"給付\" {\n    手順 審査 \"審査する。\"\n}\n");
		write("nagare.project", "名前 \"p\"\n言語 1\n");
	}

	/** Nobody refers to a text that says something of cells: the files and steps of its assessment stay the very same, and are checked again. */
	@Test
	void aTextThatNobodyRefersToIsReadAlone() throws IOException {
		write("措置.nagare", "所属 手当\n記載 Ⅱ.6.① \"鍵を掛ける。\"\n");
		ProjectFolder project = ProjectSearch.find(folder).get(0);
		List<XtextResource> before = kept.read(project, Map.of()).project().texts();
		replace("措置.nagare", "鍵を掛ける。", "二つの鍵を掛ける。{審理}");
		List<XtextResource> after = same(project).texts();
		for (int i = 0; i < before.size(); i++) {
			if (project.nameOf(project.files().get(i)).equals("措置.nagare")) {
				assertNotSame(before.get(i), after.get(i));
			} else {
				assertSame(before.get(i), after.get(i));
			}
		}
		assertEquals(List.of("text.reference"), codes(project));
		replace("手当.nagare", "手順 審査", "手順 審理");
		same(project);
		assertEquals(List.of(), codes(project));
	}

	/** What was looked for in vain may be there without any name that is new: what is called so has become what is meant. */
	@Test
	void whatFitsNowIsFound() throws IOException {
		write("流れ.nagare", "所属 手当\n業務 通知 \"通知\" {\n    手順 発送 \"発送する。\" {\n        台帳 → 窓口 : \"通知書\" 個人番号なし\n    }\n}\n");
		ProjectFolder project = ProjectSearch.find(folder).get(0);
		same(project);
		assertEquals(List.of("link.unknown"), codes(project));
		write("手当.nagare", Files.readString(folder.resolve("手当.nagare")) + "用語 窓口 \"申請を受ける所\"\n");
		same(project);
		write("手当.nagare", Files.readString(folder.resolve("手当.nagare")).replace("用語 窓口 \"申請を受ける所\"", "関係者 窓口 \"窓口\" 本人"));
		same(project);
		assertEquals(List.of(), codes(project));
	}

	/** What somebody is advised who looks for a name in vain depends on what other things are called. */
	@Test
	void theAdviceFollowsWhatThingsAreCalled() throws IOException {
		write("手当.nagare", Files.readString(folder.resolve("手当.nagare")) + "関係者 申請者 \"申請者\" 本人\n");
		write("年金.nagare", "評価書 年金 \"年金\" {\n    実施機関 市\n}\n業務 支給 \"支給\" {\n    手順 決定 \"決定する。\" {\n        届出の人 → 台帳 : \"届\" 個人番号なし\n    }\n}\n");
		ProjectFolder project = ProjectSearch.find(folder).get(0);
		same(project);
		replace("手当.nagare", "\"申請者\"", "\"届出の人\"");
		same(project);
	}

	/** A library in a text of one assessment means something to another that uses it. */
	@Test
	void aLibraryOfAnAssessmentFollowsItsUsers() throws IOException {
		write("年金.nagare", "評価書 年金 \"年金\" {\n    実施機関 市\n}\n措置集 守り \"守り\" {\n    Ⅱ.6.① \"{給付}を守る。\"\n}\n");
		replace("手当.nagare", "実施機関 市", "実施機関 市\n    利用 年金.守り");
		ProjectFolder project = ProjectSearch.find(folder).get(0);
		same(project);
		List<String> before = codes(project);
		replace("手当.nagare", "\n    利用 年金.守り", "");
		same(project);
		assertNotEquals(before, codes(project));
	}

	private NagareProject same(ProjectFolder project) {
		return Rereading.same(language, kept, project, Map.of());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private void replace(String name, String words, String by) throws IOException {
		String text = Files.readString(folder.resolve(name));
		assertTrue(text.contains(words), text);
		write(name, text.replace(words, by));
	}

	private List<String> codes(ProjectFolder project) {
		return language.check(language.read(project)).stream().map(SourceProblem::code).toList();
	}
}
