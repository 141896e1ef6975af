package org.nagare.dsl.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.dsl.tests.RandomEdits;
import org.nagare.testing.Checkout;

/** A project that is read again and again is the same as one that is read for the first time, whatever has been written in it meanwhile. */
class KeptProjectTest {

	private static final int EDITS = 40;

	@TempDir
	private Path folder;
	private Rereading texts;

	@BeforeEach
	void threeTexts() throws IOException {
		texts = new Rereading(folder);
		texts.write("組織.nagare", "機関 市 \"みなみ市\" {\n    システム 台帳 \"台帳システム\"\n}\n措置集 共通 \"共通の措置\" {\n    Ⅱ.6.① \"{台帳}を守る。\"\n}\n");
		texts.write("手当.nagare", "評価書 手当 \"手当\" {\n    実施機関 市\n}\n業務 給付 \"給付\" {\n    手順 審査 \"審査する。\"\n}\n");
		texts.write("年金.nagare", "評価書 年金 \"年金\" {\n    実施機関 市\n}\n業務 支給 \"支給\" {\n    手順 決定 \"決定する。\"\n}\n");
		texts.write("nagare.project", "名前 \"p\"\n言語 1\n");
	}

	/** The texts of another assessment stay the very same. */
	@Test
	void whatAChangeCannotTouchIsTakenOver() throws IOException {
		ProjectFolder project = texts.project();
		List<XtextResource> before = texts.kept().read(project, Map.of()).project().texts();
		texts.replace("手当.nagare", "審査する", "よく審査する");
		List<XtextResource> after = texts.same(project).texts();
		for (int i = 0; i < before.size(); i++) {
			boolean changed = project.nameOf(project.files().get(i)).equals("手当.nagare");
			if (changed) {
				assertNotSame(before.get(i), after.get(i));
			} else {
				assertSame(before.get(i), after.get(i));
			}
		}
	}

	@Test
	void aNewNameIsSeenByAll() throws IOException {
		ProjectFolder project = texts.project();
		texts.kept().read(project, Map.of());
		texts.append("年金.nagare", "図 手当.給付 {}\n了承 check.none \"{手当.給付.審理}\"\n");
		texts.same(project);
		texts.replace("手当.nagare", "手順 審査", "手順 審理");
		texts.same(project);
	}

	/** Which assessments use a library decides what the names in its texts mean, and using one gives no name. */
	@Test
	void aLibraryIsLookedAtAgainWhenAnotherAssessmentUsesIt() throws IOException {
		ProjectFolder project = texts.project();
		texts.replace("組織.nagare", "{台帳}", "{給付}");
		texts.same(project);
		assertEquals(List.of("text.reference"), texts.codes(project));
		texts.replace("手当.nagare", "実施機関 市", "実施機関 市\n    利用 共通");
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
		texts.replace("年金.nagare", "実施機関 市", "実施機関 市\n    利用 共通");
		texts.same(project);
		assertEquals(List.of("text.reference"), texts.codes(project));
	}

	/** The names of an assessment are its own: nobody else is read again when they change. */
	@Test
	void aNameThatComesInOneAssessmentLeavesTheOthersAlone() throws IOException {
		ProjectFolder project = texts.project();
		List<XtextResource> before = texts.kept().read(project, Map.of()).project().texts();
		texts.replace("手当.nagare", "手順 審査", "手順 審理");
		texts.append("手当.nagare", "関係者 申請者 \"申請者\" 本人\n");
		List<XtextResource> after = texts.same(project).texts();
		assertEquals(List.of(), texts.codes(project));
		int pension = project.files().stream().map(project::nameOf).toList().indexOf("年金.nagare");
		assertSame(before.get(pension), after.get(pension));
	}

	/** A name of another assessment that was missed is found when it comes, and missed when it goes. */
	@Test
	void aMissedNameOfAnotherAssessmentIsFoundWhenItComes() throws IOException {
		ProjectFolder project = texts.project();
		texts.replace("年金.nagare", "手順 決定 \"決定する。\"", "手順 決定 \"決定する。\" {\n        手当.申請者 → 台帳 : \"届\" 個人番号なし\n    }");
		texts.same(project);
		assertEquals(List.of("link.unknown"), texts.codes(project));
		String without = texts.text("手当.nagare");
		texts.write("手当.nagare", without + "関係者 申請者 \"申請者\" 本人\n");
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
		texts.replace("手当.nagare", "関係者 申請者", "関係者 届出者");
		texts.same(project);
		assertEquals(List.of("link.unknown"), texts.codes(project));
	}

	/** Who refers to a changed assessment is read again, and who refers to that one, and so on; nobody else is. */
	@Test
	void whatRefersToAChangeIsReadAgainHoweverFar() throws IOException {
		texts.append("手当.nagare", "関係者 申請者 \"申請者\" 本人\n");
		texts.append("年金.nagare", "関係者 受給者 \"受給者\" 本人\n業務 届 \"届\" { 手順 受付 \"受ける。\" { 手当.申請者 → 台帳 : \"届\" 個人番号なし } }\n");
		texts.write("福祉.nagare", "評価書 福祉 \"福祉\" {\n    実施機関 市\n}\n業務 届 \"届\" { 手順 受付 \"受ける。\" { 年金.受給者 → 台帳 : \"届\" 個人番号なし } }\n");
		texts.write("税.nagare", "評価書 税 \"税\" {\n    実施機関 市\n}\n");
		ProjectFolder project = texts.project();
		List<XtextResource> before = texts.same(project).texts();
		assertEquals(List.of(), texts.codes(project));
		texts.replace("手当.nagare", "審査する", "よく審査する");
		List<XtextResource> after = texts.same(project).texts();
		int tax = project.files().stream().map(project::nameOf).toList().indexOf("税.nagare");
		assertSame(before.get(tax), after.get(tax));
		texts.replace("手当.nagare", "手順 審査", "手順 審理");
		assertSame(before.get(tax), texts.same(project).texts().get(tax));
	}

	@Test
	void aSharedTextThatRefersToAChangedAssessmentIsReadAgain() throws IOException {
		texts.append("手当.nagare", "関係者 申請者 \"申請者\" 本人\n");
		texts.write("共通の業務.nagare", "業務 届 \"届\" { 手順 受付 \"受ける。\" { 手当.申請者 → 台帳 : \"届\" 個人番号なし } }\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
		texts.replace("手当.nagare", "審査する", "よく審査する");
		texts.same(project);
	}

	/** Inside of a body a name means what the body has: a body that is called like an assessment reads the names of both. */
	@Test
	void aBodyThatIsCalledLikeAnAssessmentSeesItsNames() throws IOException {
		texts.append("年金.nagare", "機関 手当 \"手当の組合\" 地方公共団体 {\n    システム 窓口 \"窓口システム\" 接続 台帳\n}\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
		texts.append("手当.nagare", "機関 社 \"社\" 民間事業者 {\n    システム 台帳 \"社の台帳\"\n}\n");
		texts.same(project);
		texts.replace("手当.nagare", "機関 社 \"社\" 民間事業者 {\n    システム 台帳 \"社の台帳\"\n}", "関係者 台帳 \"台帳\" 本人");
		texts.same(project);
	}

	/** Where two assessments are called nearly alike, so are all names in them. */
	@Test
	void namesOfAssessmentsThatLookAlikeAreComparedAgain() throws IOException {
		texts.write("力.nagare", "評価書 力 \"力\" {\n    実施機関 市\n}\n");
		texts.write("力の業務.nagare", "所属 力\n関係者 申告一 \"申告\" 本人\n");
		texts.write("カ.nagare", "評価書 カ \"カ\" {\n    実施機関 市\n}\n");
		texts.write("カの業務.nagare", "所属 カ\n関係者 届出 \"届出\" 本人\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		int before = texts.codes(project).size();
		texts.replace("カの業務.nagare", "関係者 届出", "関係者 申告ー");
		texts.same(project);
		assertEquals(before + 2, texts.codes(project).size());
		texts.replace("カの業務.nagare", "関係者 申告ー", "関係者 届出");
		texts.same(project);
		assertEquals(before, texts.codes(project).size());
		// what is said of the other one names the line of this one
		texts.write("カ.nagare", "// 一行下がる\n" + texts.text("カ.nagare"));
		texts.same(project);
	}

	/** A name in braces is no reference that is followed. */
	@Test
	void aNameOfAnotherAssessmentWithinASentenceIsLookedAtAgain() throws IOException {
		texts.replace("年金.nagare", "決定する。", "{手当.給付.審査}を受けて決定する。");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of(), texts.codes(project));
		texts.replace("手当.nagare", "手順 審査", "手順 審理");
		texts.same(project);
		assertEquals(List.of("text.reference"), texts.codes(project));
	}

	/** As long as a line cannot be read, nobody misses the names in it. */
	@Test
	void aNameThatStandsInABrokenLineIsMissedWhenTheLineIsGone() throws IOException {
		texts.replace("年金.nagare", "手順 決定 \"決定する。\"", "手順 決定 \"決定する。\" {\n        申請者 → 台帳 : \"届\" 個人番号なし\n    }");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of("link.unknown"), texts.codes(project));
		String sound = texts.text("手当.nagare");
		texts.write("手当.nagare", sound + "これは 申請者 です\n");
		texts.same(project);
		assertTrue(texts.codes(project).stream().noneMatch("link.unknown"::equals), texts.codes(project).toString());
		texts.write("手当.nagare", sound);
		texts.same(project);
		assertEquals(List.of("link.unknown"), texts.codes(project));
	}

	/** So is a name in a sentence, which refers to nothing. */
	@Test
	void aNameWithinASentenceIsMissedWhenTheBrokenLineIsGone() throws IOException {
		texts.replace("年金.nagare", "決定する。", "{申請者}に決定を知らせる。");
		ProjectFolder project = texts.project();
		texts.same(project);
		assertEquals(List.of("text.reference"), texts.codes(project));
		String sound = texts.text("手当.nagare");
		texts.write("手当.nagare", sound + "これは 申請者 です\n");
		texts.same(project);
		assertTrue(texts.codes(project).stream().noneMatch("text.reference"::equals), texts.codes(project).toString());
		texts.write("手当.nagare", sound);
		texts.same(project);
		assertEquals(List.of("text.reference"), texts.codes(project));
	}

	/** Another assessment has its names from one moment to the next. */
	@Test
	void anAssessmentThatIsRenamedIsAnother() throws IOException {
		texts.append("手当.nagare", "機関 社 \"社\" 民間事業者 {\n    システム 台帳 \"社の台帳\"\n}\n");
		texts.append("年金.nagare", "機関 手当て \"手当ての組合\" 地方公共団体 {\n    システム 窓口 \"窓口システム\" 接続 台帳\n}\n");
		ProjectFolder project = texts.project();
		texts.same(project);
		texts.replace("手当.nagare", "評価書 手当", "評価書 手当て");
		texts.same(project);
	}

	@Test
	void aSharedTextAndAnotherMayChangeAtOnce() throws IOException {
		ProjectFolder project = texts.project();
		texts.same(project);
		texts.replace("組織.nagare", "システム 台帳", "システム 原簿");
		texts.replace("手当.nagare", "手順 審査 \"審査する。\"", "手順 審査 \"審査する。\" {\n        原簿 → 市 : \"写し\" 個人番号なし\n    }");
		texts.same(project);
	}

	@Test
	void textsComeAndGo() throws IOException {
		texts.kept().read(texts.project(), Map.of());
		texts.write("新.nagare", "所属 手当\n業務 通知 \"通知\" {}\n");
		texts.same(texts.project());
		Files.delete(folder.resolve("年金.nagare"));
		texts.same(texts.project());
		Files.write(folder.resolve("手当.nagare"), new byte[] { (byte) 0x83, (byte) 0x65 });
		texts.same(texts.project());
		texts.write("手当.nagare", "評価書 手当 \"手当\" {}\n");
		texts.same(texts.project());
		texts.write("nagare.project", "重大度 なにか どれか\n");
		texts.same(texts.project());
	}

	@ParameterizedTest
	@ValueSource(strings = { "city", "resident-registry", "vaccination" })
	void afterEditsOfAnyKind(String example) throws IOException {
		ProjectFolder project = ProjectSearch.find(Checkout.example(example)).get(0);
		Random random = new Random(example.hashCode());
		NagareProject before = texts.same(project);
		for (int i = 0; i < EDITS; i++) {
			List<String> seen = Rereading.images(before);
			edit(project, random);
			NagareProject after = texts.same(project);
			assertEquals(seen, Rereading.images(before), "who still looks at the reading before sees what he saw");
			before = after;
		}
	}

	/** Whoever has looked at it need not look again. */
	@Test
	void whereNothingHasChangedTheVerySameReadingIsGiven() throws IOException {
		KeptProject.Reading first = texts.kept().read(texts.project(), Map.of());
		Path open = folder.resolve("手当.nagare");
		assertSame(first, texts.kept().read(texts.project(), Map.of(open, Files.readString(open))));
		texts.write("nagare.project", "名前 \"みなみ市\"\n言語 1\n");
		KeptProject.Reading named = texts.kept().read(texts.project(), Map.of());
		assertNotSame(first, named);
		assertEquals("みなみ市", named.project().name());
		assertSame(named, texts.kept().read(texts.project(), Map.of()));
		texts.write("別.nagare", "機関 県 \"県\" 地方公共団体\n");
		assertNotSame(named, texts.kept().read(texts.project(), Map.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "手当.nagare", "組織.nagare" })
	void aTextWhoseModelWasWrittenIntoIsReadAnew(String name) throws IOException {
		ProjectFolder project = texts.project();
		XtextResource text = texts.kept().read(project, Map.of()).project().texts().get(project.files().indexOf(folder.resolve(name)));
		text.getContents().get(0).eContents().stream().toList().forEach(EcoreUtil::remove);
		texts.kept().overwritten(text.getURI());
		texts.same(project);
	}

	@Test
	void whatWasForgottenIsReadAnew() throws IOException {
		ProjectFolder project = texts.project();
		List<XtextResource> before = texts.kept().read(project, Map.of()).project().texts();
		texts.kept().forget();
		List<XtextResource> after = texts.same(project).texts();
		for (int i = 0; i < before.size(); i++) {
			assertNotSame(before.get(i), after.get(i));
		}
	}

	/** Sound texts are broken, and broken ones mended again: half of the edits take an earlier one back. */
	private void edit(ProjectFolder project, Random random) throws IOException {
		if (!texts.unsaved().isEmpty() && random.nextInt(3) == 0) {
			texts.unsaved().remove(List.copyOf(texts.unsaved().keySet()).get(random.nextInt(texts.unsaved().size())));
			return;
		}
		Path file = project.files().get(random.nextInt(project.files().size()));
		String text = texts.unsaved().containsKey(file) ? texts.unsaved().get(file) : Files.readString(file);
		texts.unsaved().put(file, RandomEdits.after(text, random));
	}
}
