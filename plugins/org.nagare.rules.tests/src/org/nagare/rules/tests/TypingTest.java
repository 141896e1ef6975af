package org.nagare.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nagare.dsl.findings.ProjectFindings;
import org.nagare.dsl.findings.ProjectFindings.Found;
import org.nagare.dsl.messages.FindingSeverity;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.FindingsWhileTyping;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.catalogue.Catalogue;

/** What is told while somebody types: at once what the changed text concerns, and in the end what a look at the whole finds. */
class TypingTest {

	private static final String CODE = "figure.step-without-arrow";
	private static final String STEP = "業務 審査 \"審査\" {\n    手順 審査 \"審査する。\"\n}\n";
	private static final String OTHER = """
			評価書 年金 "年金に関する事務 全項目評価書" {
			    様式 平成30年5月様式4
			    実施機関 市
			    事務 "年金に関する事務"
			    担当 窓口課
			    使用システム 台帳
			}
			""";

	@TempDir
	Path folder;
	private final ProjectFindings findings = FindingsWhileTyping.with(new OwnEditions(EditionCatalogue.shipped()), () -> Checked.TODAY).start(MessageLanguage.JAPANESE);
	private final List<List<Found>> told = new ArrayList<>();
	private ProjectFolder project;

	@BeforeEach
	void twoAssessmentsOfOneBody() throws IOException {
		int own = Checked.WHOLE.indexOf("評価書");
		new Checked(folder).settings("重大度 name.look-alike なし\n重大度 D-01 誤り\n重大度 syntax.missing なし\n").file("組織.nagare", Checked.WHOLE.substring(0, own))
				.file("手当.nagare", Checked.WHOLE.substring(own) + STEP).file("年金.nagare", OTHER + STEP);
		project = ProjectSearch.find(folder).get(0);
		tell(Map.of(), false);
		assertEquals(1, told.size(), "nothing is known yet, so the whole is looked at");
		assertEquals(List.of("年金.nagare", "手当.nagare").stream().sorted().toList(), filesWithTheFinding(told.get(0)));
		told.clear();
	}

	/** What cannot be read is accepted nowhere, so it is not offered to who writes a 了承. */
	@Test
	void whatCanBeAccepted() {
		List<ProjectFindings.Acceptable> all = findings.acceptable();
		ProjectFindings.Acceptable rule = all.stream().filter(each -> each.code().equals(CODE)).findFirst().orElseThrow();
		assertEquals(Catalogue.shipped().require(CODE).numbers(), rule.numbers());
		assertEquals(Catalogue.shipped().require(CODE).title().in(MessageLanguage.JAPANESE), rule.title());
		assertTrue(all.stream().noneMatch(each -> each.code().startsWith("syntax.") || each.code().startsWith("link.")), all.toString());
	}

	private void tell(Map<Path, String> unsaved, boolean newer) {
		findings.tell(project, unsaved, new Listening(told, newer, !newer));
	}

	private static List<String> filesWithTheFinding(List<Found> all) {
		return all.stream().filter(each -> each.code().equals(CODE)).map(Found::file).sorted().toList();
	}

	private Map<Path, String> mended() {
		return Map.of(project.root().resolve("手当.nagare"), Checked.WHOLE.substring(Checked.WHOLE.indexOf("評価書")) + STEP.replace("。\"", "。\" 内部"));
	}

	@Test
	void whoeverTypesOnIsToldOfTheChangedAssessmentOnly() {
		tell(mended(), true);
		assertEquals(1, told.size());
		assertEquals(List.of("年金.nagare"), filesWithTheFinding(told.get(0)));
	}

	/** Between two words nothing is newer yet: the others wait until nobody types. */
	@Test
	void whoeverPausesForAThoughtIsToldOfTheChangedAssessmentOnly() {
		findings.tell(project, mended(), new Listening(told, false, false));
		assertEquals(List.of(List.of("年金.nagare")), told.stream().map(TypingTest::filesWithTheFinding).toList());
	}

	@Test
	void whoeverStopsIsToldOfAll() {
		tell(mended(), false);
		assertEquals(2, told.size());
		assertEquals(findings.of(project, mended()), told.get(1));
		assertEquals(told.get(1), told.get(0), "the change concerned nothing else");
	}

	@Test
	void aSharedTextConcernsAll() {
		Map<Path, String> shared = Map.of(project.root().resolve("組織.nagare"), Checked.WHOLE.substring(0, Checked.WHOLE.indexOf("評価書")).replace("台帳システム", "共通台帳"));
		tell(shared, true);
		assertEquals(List.of(findings.of(project, shared)), told);
	}

	@Test
	void anAssessmentThatComesIsLookedAtWithAllOthers() {
		Map<Path, String> another = Map.of(project.root().resolve("手当.nagare"), Checked.WHOLE.substring(Checked.WHOLE.indexOf("評価書")).replace("評価書 手当", "評価書 手当て"));
		tell(another, true);
		assertEquals(List.of(findings.of(project, another)), told);
		assertFalse(told.get(0).isEmpty());
	}

	/** Whatever was taken over from the look before: in the end all is told that a first look finds. */
	@Test
	void afterManyEditsNothingIsForgotten() throws IOException {
		Random random = new Random(7);
		Map<Path, String> open = new HashMap<>();
		Set<List<Found>> different = new HashSet<>();
		for (int i = 0; i < 40; i++) {
			Path file = project.files().get(random.nextInt(project.files().size()));
			String text = open.containsKey(file) ? open.get(file) : Files.readString(file);
			int at = random.nextInt(text.length());
			List<String> changed = List.of(text.substring(0, at) + "試" + text.substring(at), text.substring(0, at) + text.substring(text.indexOf('\n', at) + 1),
					text.replace("。\"", "。\" 内部"), text.replace(" 内部", ""), Files.readString(file));
			open.put(file, changed.get(random.nextInt(changed.size())));
			told.clear();
			tell(open, false);
			assertEquals(findings.of(project, open), told.getLast(), file.getFileName() + " at edit " + i);
			different.add(told.getLast());
		}
		assertTrue(different.size() > 10, different.size() + " different answers");
	}

	@Test
	void theSettingsOfTheProjectSayHowGraveItIs() {
		assertTrue(told.isEmpty());
		tell(Map.of(), false);
		assertTrue(told.get(0).stream().filter(each -> each.code().equals(CODE)).allMatch(each -> each.severity() == FindingSeverity.ERROR));
		ProjectFindings.Severities severities = findings.severities(project.root());
		assertEquals(Optional.empty(), severities.of("name.look-alike", FindingSeverity.WARNING));
		assertEquals(Optional.of(FindingSeverity.ERROR), severities.of("syntax.missing", FindingSeverity.ERROR), "a broken text stays broken");
		assertEquals(Optional.of(FindingSeverity.WARNING), severities.of("value.date", FindingSeverity.WARNING));
		assertEquals(Optional.of(FindingSeverity.WARNING), findings.severities(folder.resolve("nowhere")).of("name.look-alike", FindingSeverity.WARNING));
	}
}
