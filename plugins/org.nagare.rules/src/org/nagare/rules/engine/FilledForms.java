package org.nagare.rules.engine;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocator;

/** The forms of the assessments of a project at one moment, each filled when it is first asked for: who paints it and who checks it look at the same cells. */
public final class FilledForms {

	private final ProjectModel model;
	private final EditionCatalogue catalogue;
	private final Forms forms;
	private final SourceLocator locator;
	private final Map<Assessment, Map<String, FilledForm>> filled = new IdentityHashMap<>();

	public FilledForms(ProjectModel model, EditionCatalogue catalogue, SourceLocator locator) {
		this.model = model;
		this.catalogue = catalogue;
		this.forms = new Forms(catalogue);
		this.locator = locator;
	}

	EditionCatalogue catalogue() {
		return catalogue;
	}

	/** The form of the first edition that an assessment names and that is known. */
	public Optional<FilledForm> of(Assessment assessment) {
		List<String> named = assessment.getEditions();
		return named.stream().flatMap(id -> catalogue.edition(id).stream()).findFirst().map(edition -> of(assessment, edition));
	}

	public synchronized FilledForm of(Assessment assessment, Edition edition) {
		return filled.computeIfAbsent(assessment, one -> new HashMap<>()).computeIfAbsent(edition.id(), id -> forms.cells(assessment, model, edition, locator));
	}
}
