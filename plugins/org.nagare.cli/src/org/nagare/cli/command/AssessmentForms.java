package org.nagare.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.form.Forms;
import org.nagare.form.UnknownEdition;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.change.RevisionRows;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocator;

/** The forms of an assessment: of the edition that was asked for, else of those that it names. */
final class AssessmentForms {

	private final Forms forms;

	AssessmentForms(EditionCatalogue editions) {
		this.forms = new Forms(editions);
	}

	/** With the rows of changes that follow from the earlier states that the project keeps. */
	List<FilledForm> of(Assessment assessment, ProjectModel model, SourceLocator locator, String wanted, EarlierStates earlier) {
		List<String> ids = wanted != null ? List.of(wanted) : assessment.getEditions();
		if (ids.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NO_EDITION,
					Map.of("name", Projects.nameOf(assessment), "example", forms.editions().getFirst()));
		}
		List<FilledForm> filled = new ArrayList<>();
		for (String id : ids) {
			Edition edition = edition(id, wanted != null);
			RevisionRows.Table changes = earlier.rows(assessment, model, edition);
			filled.add(forms.cells(assessment, model, edition, locator, changes.rows()).with(changes.problems()));
		}
		return filled;
	}

	/** The first edition that an assessment names. */
	Edition editionOf(Assessment assessment) {
		if (assessment.getEditions().isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NO_EDITION,
					Map.of("name", Projects.nameOf(assessment), "example", forms.editions().getFirst()));
		}
		return edition(assessment.getEditions().getFirst(), false);
	}

	private Edition edition(String id, boolean asked) {
		return forms.edition(id).orElseThrow(() -> {
			UnknownEdition unknown = forms.unknown(id);
			return new CommandFailure(asked ? ExitStatus.WRONG_USE : ExitStatus.ERRORS_FOUND, CommandMessage.UNKNOWN_EDITION,
					Map.of("japanese", unknown.japanese(), "english", unknown.english()));
		});
	}
}
