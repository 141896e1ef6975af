package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.project.ProjectFolder;

/** Of an assessment only those texts are read again that a change can touch. */
class KeptTextTest {

	@TempDir
	private Path folder;
	private Rereading texts;

	@BeforeEach
	void twoTexts() throws IOException {
		texts = new Rereading(folder);
		texts.write("組織.nagare", "機関 市 \"みなみ市\" {\n    システム 台帳 \"台帳システム\"\n}\n");
		texts.write("手当.nagare", "評価書 手当 \"手当\" {\n    実施機関 市\n}\n業務 給付 \"給付\" {\n    手順 審査 \"審査する。\"\n}\n");
		texts.write("nagare.project", "名前 \"p\"\n言語 1\n");
	}

	/** Nobody refers to a text that says something of cells: the files and steps of its assessment stay the very same, and are checked again. */
	@Test
	void aTextThatNobodyRefersToIsReadAlone() throws IOException {
		texts.write("措置.nagare", "所属 手当\n記載 Ⅱ.6.① \"鍵を掛ける。\"\n");
		ProjectFolder project = texts.project();
		List<XtextResource> before = texts.kept().read(project, Map.of()).project().texts();
		texts.replace("措置.nagare", "鍵を掛ける。", "二つの鍵を掛ける。{審理}");
		List<XtextResource> after = texts.same(project).texts();
		for (int i = 0; i < before.size(); i++) {
			if (project.nameOf(project.files().get(i)).equals("措置.nagare")) {
				assertNotSame(before.get(i), after.get(i));
			} else {
				assertSame(before.get(i), after.get(i));
			}
		}
		assertEquals(List.of("text.reference"), texts.codes(project));
		texts.replace("手当.nagare", "手順 審査", "手順 審理");
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
	}

	/** What was looked for in vain may be there without any name that is new: what is called so has become what is meant. */
	@Test
	void whatFitsNowIsFound() throws IOException {
		texts.write("流れ.nagare", "所属 手当\n業務 通知 \"通知\" {\n    手順 発送 \"発送する。\" {\n        台帳 → 窓口 : \"通知書\" 個人番号なし\n    }\n}\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of("link.unknown"), texts.codes(project));
		texts.append("手当.nagare", "用語 窓口 \"申請を受ける所\"\n");
		texts.same(project);
		texts.replace("手当.nagare", "用語 窓口 \"申請を受ける所\"", "関係者 窓口 \"窓口\" 本人");
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
	}

	/** What somebody is advised who looks for a name in vain depends on what other things are called. */
	@Test
	void theAdviceFollowsWhatThingsAreCalled() throws IOException {
		texts.append("手当.nagare", "関係者 申請者 \"申請者\" 本人\n");
		texts.write("年金.nagare", "評価書 年金 \"年金\" {\n    実施機関 市\n}\n業務 支給 \"支給\" {\n    手順 決定 \"決定する。\" {\n        届出の人 → 台帳 : \"届\" 個人番号なし\n    }\n}\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		texts.replace("手当.nagare", "\"申請者\"", "\"届出の人\"");
		texts.same(project);
	}

	/** A name that an assessment gives itself goes before one that is shared: its other texts mean the new thing, though they refer to nothing in the text that gives it. */
	@Test
	void aNameOfItsOwnGoesBeforeAShared() throws IOException {
		texts.write("共通.nagare", "関係者 住民 \"住民\" 本人\n");
		texts.write("流れ.nagare", "所属 手当\n業務 通知 \"通知\" {\n    手順 発送 \"発送する。\" {\n        台帳 → 住民 : \"通知書\" 個人番号なし\n    }\n}\n");
		texts.write("関係者.nagare", "所属 手当\n関係者 受給者 \"手当を受ける者\" 本人\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		texts.replace("関係者.nagare", "関係者 受給者", "関係者 住民");
		texts.same(project);
		texts.replace("関係者.nagare", "関係者 住民", "関係者 受給者");
		texts.same(project);
	}

	/** A shared text refers to a thing of an assessment, and another text of the assessment gives the name once more. */
	@Test
	void aSharedTextFollowsTheNamesOfAnAssessment() throws IOException {
		texts.append("手当.nagare", "システム 端末 \"窓口の端末\"\n");
		texts.write("共通.nagare", "措置集 守り \"守り\" {\n    適用 保有 手当.端末\n    Ⅱ.6.① \"守る。\"\n}\n");
		texts.write("あ.nagare", "所属 手当\n用語 端末 \"機器\"\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		texts.replace("あ.nagare", "用語 端末 \"機器\"", "システム 端末 \"別の端末\"");
		texts.same(project);
	}

	/** A library in a text of one assessment means something to another that uses it. */
	@Test
	void aLibraryOfAnAssessmentFollowsItsUsers() throws IOException {
		texts.write("年金.nagare", "評価書 年金 \"年金\" {\n    実施機関 市\n}\n措置集 守り \"守り\" {\n    Ⅱ.6.① \"{給付}を守る。\"\n}\n");
		texts.replace("手当.nagare", "実施機関 市", "実施機関 市\n    利用 年金.守り");
		ProjectFolder project = texts.project();
		texts.same(project);
		List<String> before = texts.codes(project);
		texts.replace("手当.nagare", "\n    利用 年金.守り", "");
		texts.same(project);
		assertNotEquals(before, texts.codes(project));
	}
}
