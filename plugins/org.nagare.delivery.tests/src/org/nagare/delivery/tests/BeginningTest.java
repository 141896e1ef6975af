package org.nagare.delivery.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nagare.delivery.start.AffairKind;
import org.nagare.delivery.start.FormChoice;
import org.nagare.delivery.start.NewAssessment;
import org.nagare.delivery.start.NewEdition;
import org.nagare.delivery.start.NewProject;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.Forms;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.rules.OwnEditions;
import org.nagare.rules.ProjectCheck;
import org.nagare.rules.finding.Finding;
import org.nagare.testing.Folders;

/** What a person begins with is whole: nothing is found in it, its layout is canonical, and nothing is left to fill in that the texts do not name. */
class BeginningTest {

	@TempDir
	Path folder;

	private final NagareLanguage language = NagareLanguage.start(MessageLanguage.JAPANESE);

	private void write(NewProject project) {
		project.texts().forEach((file, text) -> Folders.write(folder.resolve(file), text));
	}

	private NagareProject read() throws IOException {
		return language.read(ProjectSearch.find(folder).getFirst());
	}

	private List<String> found() throws IOException {
		return new ProjectCheck(language, EditionCatalogue.shipped(), MessageLanguage.JAPANESE, LocalDate.of(2026, 4, 1)).check(read()).findings().stream().map(Finding::message).toList();
	}

	private void assertCanonical() throws IOException {
		NagareProject project = read();
		for (XtextResource text : project.texts()) {
			NagareLanguage.CanonicalText layout = language.format(project, text);
			assertEquals(layout.after(), layout.before(), project.nameOf(text.getURI()));
			assertFalse(layout.before().contains("@"), layout.before());
		}
	}

	/** People who begin with the name of their city mean the body and not the 事務. */
	@ParameterizedTest
	@CsvSource({ "みどり市,みどり市長", "北区,北区長", "みどり県,みどり県知事", "北海道,北海道知事" })
	void theNameOfABodyIsTheBody(String name, String head) throws IOException {
		write(NewProject.of(name));
		assertEquals(List.of(), found());
		assertCanonical();
		assertTrue(Folders.text(folder.resolve("組織とシステム.nagare")).contains("機関 市 \"" + name + "\" 地方公共団体 長 \"" + head + "\""));
		assertTrue(Folders.text(folder.resolve("評価書.nagare")).contains("事務 \"申請に関する事務\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "水道", "予防接種", "市", "首都" })
	void anotherNameIsThatOfTheAffair(String name) throws IOException {
		write(NewProject.of(name));
		assertEquals(List.of(), found());
		assertTrue(Folders.text(folder.resolve("評価書.nagare")).contains("事務 \"" + name + "に関する事務\""));
	}

	@ParameterizedTest
	@EnumSource
	void aProjectOfEachKindIsWhole(AffairKind kind) throws IOException {
		write(new NewProject("手当", "みなみ市", "みなみ市長", "{手当}に関する事務", FormChoice.USUAL, kind));
		assertEquals(List.of(), found());
		assertCanonical();
		assertTrue(Folders.text(folder.resolve("組織とシステム.nagare")).contains("機関 市 \"みなみ市\" 地方公共団体 長 \"みなみ市長\""));
	}

	@ParameterizedTest
	@EnumSource
	void anAssessmentOfEachKindIsWholeBesideAnother(AffairKind kind) throws IOException {
		write(NewProject.of("手当"));
		Path text = folder.resolve("給付/評価書.nagare");
		Set<String> known = kind == AffairKind.APPLICATION ? Set.of("申請者", "番号利用") : Set.of("番号利用");
		Optional<String> register = kind == AffairKind.REGISTER ? Optional.empty() : Optional.of("住基");
		Folders.write(text, new NewAssessment("給付", "給付に関する事務", FormChoice.USUAL, kind, "市", "担当課", "業務", register, known).text());
		assertEquals(List.of(), found());
		assertCanonical();
	}

	@Test
	void theUsualFormIsOneOfTheProduct() {
		assertEquals(FormChoice.USUAL, FormChoice.of(Forms.shipped().edition(FormChoice.USUAL.edition()).orElseThrow()));
	}

	@Test
	void eachEditionThatIsShippedCanBeChosen() throws IOException {
		for (String edition : Forms.shipped().editions()) {
			write(new NewProject("手当", "みなみ市", "みなみ市長", "手当に関する事務", FormChoice.of(Forms.shipped().edition(edition).orElseThrow()), AffairKind.APPLICATION));
			assertEquals(List.of(), read().readingProblems());
			List<String> told = found().stream().filter(message -> message.contains("様式")).toList();
			// one that was put together without its pages is told of, whoever begins with it
			boolean seen = Forms.shipped().edition(edition).orElseThrow().unverified().isEmpty();
			assertEquals(seen ? List.of() : List.of("様式 «" + edition + "»"), told.stream().map(message -> message.replaceFirst("(?<=») ?は、公表された様式の頁と照合.*", "")).toList(), edition);
		}
	}

	@Test
	void anEditionFollowsAnotherOne() throws IOException {
		write(NewProject.of("手当"));
		NewEdition edition = new NewEdition("市の様式", "特定個人情報保護評価書", FormChoice.USUAL.edition());
		assertEquals(Optional.empty(), edition.unwritable());
		Folders.write(folder.resolve(NewEdition.FOLDER).resolve("市の様式.yoshiki"), edition.text());
		assertEquals(List.of(), found());
		Forms forms = new Forms(new OwnEditions(EditionCatalogue.shipped()).of(ProjectSearch.find(folder).getFirst()).catalogue());
		assertTrue(forms.edition("市の様式").isPresent(), forms.editions().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a b", "a\"b", "版-1" })
	void whatTheLanguageOfEditionsCannotNameIsRefused(String name) {
		assertTrue(new NewEdition(name, "表題", FormChoice.USUAL.edition()).unwritable().isPresent());
	}
}
