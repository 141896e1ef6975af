package org.nagare.delivery.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.delivery.message.Undelivered;
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
public final class AssessmentForms {

	private final Forms forms;

	public AssessmentForms(EditionCatalogue editions) {
		this.forms = new Forms(editions);
	}

	/** With the rows of changes that follow from the earlier states that the project keeps. */
	public List<FilledForm> of(Assessment assessment, ProjectModel model, SourceLocator locator, String wanted, EarlierStates earlier) {
		List<String> ids = wanted != null ? List.of(wanted) : assessment.getEditions();
		if (ids.isEmpty()) {
			throw new Undelivered(Undelivered.Cause.TEXT, DeliveryMessage.NO_EDITION,
					Map.of("name", AssessmentName.of(assessment), "example", forms.editions().getFirst()));
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
	public Edition editionOf(Assessment assessment) {
		if (assessment.getEditions().isEmpty()) {
			throw new Undelivered(Undelivered.Cause.TEXT, DeliveryMessage.NO_EDITION,
					Map.of("name", AssessmentName.of(assessment), "example", forms.editions().getFirst()));
		}
		return edition(assessment.getEditions().getFirst(), false);
	}

	private Edition edition(String id, boolean asked) {
		return forms.edition(id).orElseThrow(() -> {
			UnknownEdition unknown = forms.unknown(id);
			return new Undelivered(asked ? Undelivered.Cause.ORDER : Undelivered.Cause.TEXT, DeliveryMessage.UNKNOWN_EDITION,
					Map.of("japanese", unknown.japanese(), "english", unknown.english()));
		});
	}
}
