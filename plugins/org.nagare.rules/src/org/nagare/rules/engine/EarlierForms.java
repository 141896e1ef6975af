package org.nagare.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.Forms;
import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.change.Comparison;
import org.nagare.form.change.KeptStates;
import org.nagare.form.change.State;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Revision;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocator;

/** Compares an assessment with the state that its last revision names. */
final class EarlierForms {

	private final EditionCatalogue editions;
	private final SourceLocator locator;
	private final Function<String, Optional<NagareProject>> earlier;

	EarlierForms(EditionCatalogue editions, SourceLocator locator, Function<String, Optional<NagareProject>> earlier) {
		this.editions = editions;
		this.locator = locator;
		this.earlier = earlier;
	}

	/** Empty where no revision names a state that is kept, or the assessment was not in it. */
	Optional<Revised> of(AssessmentDerivation derivation, FilledForm form) {
		List<Revision> revisions = derivation.statements(Revision.class).stream().filter(each -> each.getPrevious() != null).toList();
		if (revisions.isEmpty()) {
			return Optional.empty();
		}
		Revision last = revisions.getLast();
		return state(last, derivation, form).map(state -> new Revised(last, Comparison.of(state, new State(derivation, form)), locator));
	}

	/** The form with the rows of all its revisions, as it is printed; the same form where nothing in it or in them is withheld. */
	FilledForm printed(AssessmentDerivation derivation, FilledForm form) {
		List<ChangeRow> rows = KeptStates.rows(derivation.statements(Revision.class), revision -> state(revision, derivation, form), () -> new State(derivation, form), locator).rows();
		boolean open = form.withheldThings().isEmpty() && form.cells().stream().allMatch(cell -> cell.withheld().isEmpty()) && rows.stream().allMatch(row -> row.withheld().isEmpty());
		return rows.isEmpty() || open ? form : new Forms(editions).cells(derivation.assessment(), derivation.project(), form.edition(), locator, rows);
	}

	private Optional<State> state(Revision revision, AssessmentDerivation derivation, FilledForm form) {
		return earlier.apply(revision.getPrevious()).flatMap(project -> {
			ProjectModel was = ProjectModel.of(project.files());
			return Comparison.partner(was, derivation.project(), derivation.assessment())
					.map(assessment -> new Forms(editions).state(assessment, was, form.edition(), project.locator()));
		});
	}
}
