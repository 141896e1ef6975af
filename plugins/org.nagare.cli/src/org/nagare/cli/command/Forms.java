package org.nagare.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormFiller;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.source.SourceLocator;

/** The forms of an assessment: of the edition that was asked for, else of those that it names. */
final class Forms {

	private final EditionCatalogue editions;

	Forms(EditionCatalogue editions) {
		this.editions = editions;
	}

	List<FilledForm> of(AssessmentDerivation derivation, SourceLocator locator, String wanted) {
		List<String> ids = wanted != null ? List.of(wanted) : derivation.assessment().getEditions();
		if (ids.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NO_EDITION,
					Map.of("name", String.valueOf(derivation.assessment().getName()), "example", editions.ids().getFirst()));
		}
		List<FilledForm> forms = new ArrayList<>();
		for (String id : ids) {
			Edition edition = editions.edition(id).orElseThrow(() -> new CommandFailure(wanted != null ? ExitStatus.WRONG_USE : ExitStatus.ERRORS_FOUND,
					CommandMessage.UNKNOWN_EDITION, Map.of("edition", id, "known", String.join("、", editions.ids()))));
			forms.add(FormFiller.fill(edition, derivation, locator, List.of()));
		}
		return forms;
	}
}
