package org.nagare.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.publication.PublicForm;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;

/** The forms of an assessment, and what was entered for a form but fits nowhere in it: unknown editions, unknown items, values that are no choice. */
final class FormProblems {

	private static final String UNKNOWN_EDITION = "form.unknown-edition";
	private static final String NO_EDITION = "form.no-edition";
	private static final String UNVERIFIED = "form.edition-unverified";

	/** The forms that could be filled, in the order in which the assessment names their editions. */
	record Forms(List<FilledForm> forms, List<Raised> problems) {
	}

	private final FilledForms filled;
	private final EarlierForms earlier;

	FormProblems(FilledForms filled, EarlierForms earlier) {
		this.filled = filled;
		this.earlier = earlier;
	}

	Forms of(AssessmentDerivation derivation) {
		Assessment assessment = derivation.assessment();
		EditionCatalogue editions = filled.catalogue();
		List<String> wanted = assessment.getEditions();
		List<FilledForm> forms = new ArrayList<>();
		List<Raised> problems = new ArrayList<>();
		if (wanted.isEmpty()) {
			problems.add(raised(NO_EDITION, assessment, null, -1, Map.of("name", Bilingual.same(assessment.getName()), "example", Bilingual.same(editions.ids().getFirst()))));
		}
		for (int i = 0; i < wanted.size(); i++) {
			Optional<Edition> edition = editions.edition(wanted.get(i));
			if (edition.isEmpty()) {
				Bilingual known = new Bilingual(String.join("、", editions.ids()), String.join(", ", editions.ids()));
				problems.add(raised(UNKNOWN_EDITION, assessment, ModelPackage.Literals.ASSESSMENT__EDITIONS, i, Map.of("name", Bilingual.same(wanted.get(i)), "known", known)));
				continue;
			}
			List<String> unverified = edition.get().unverified();
			if (!unverified.isEmpty()) {
				problems.add(raised(UNVERIFIED, assessment, ModelPackage.Literals.ASSESSMENT__EDITIONS, i,
						Map.of("name", Bilingual.same(wanted.get(i)), "notes", new Bilingual(String.join("／", unverified), String.join(" / ", unverified)))));
			}
			FilledForm form = filled.of(assessment, edition.get());
			forms.add(form);
			form.problems().forEach(problem -> problems.add(raised(problem, form)));
			// the public reads the rows of the changes too
			FilledForm printed = earlier.printed(derivation, form);
			PublicForm.problems(printed).forEach(problem -> problems.add(raised(problem, printed)));
		}
		return new Forms(forms, problems);
	}

	/** The form has its own words; the catalogue adds the page. */
	private static Raised raised(FormProblem problem, FilledForm form) {
		return new Raised(problem.code().code(), Map.of("path", Bilingual.same(problem.path())), List.of(problem.thing()), problem.feature(), problem.index(), form.cell(problem.path()), List.of(), List.of(),
				Optional.of(new Bilingual(problem.japanese(), problem.english())), Optional.empty(), explained(problem, form));
	}

	/** The cells below the one that was meant; where none was hit, those that ask the same for something else. */
	private static Set<CellKey> explained(FormProblem problem, FilledForm form) {
		Optional<CellKey> meant = CellKey.parse(problem.path());
		boolean hit = meant.filter(key -> form.cells().stream().anyMatch(cell -> cell.key().startsWith(key))).isPresent();
		return form.cells().stream().map(Cell::key).filter(key -> meant.filter(each -> hit ? key.startsWith(each) : key.item().startsWith(each.item())).isPresent()).collect(Collectors.toSet());
	}

	private static Raised raised(String code, EObject thing, EStructuralFeature feature, int index, Map<String, Bilingual> parameters) {
		return new Raised(code, parameters, thing, feature, index, Optional.empty(), Optional.empty());
	}
}
