package org.nagare.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.nagare.document.Documents;
import org.nagare.document.outline.FormDocument;
import org.nagare.dsl.project.NagareProject;
import org.nagare.figure.svg.Theme;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Edition;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** The cells of the first assessment of a project, and what is written of them; figure and documents have a measurement of their own. */
public final class FormWork {

	private final Forms forms = Forms.shipped();
	private final NagareProject project;

	private FormWork(NagareProject project) {
		this.project = project;
	}

	public static FormWork of(Path folder) throws IOException {
		return new FormWork(ReadProject.of(folder, 0).read());
	}

	ProjectModel model() {
		return ProjectModel.of(project.files());
	}

	/** The model is derived anew, as after a change of the text. */
	public FilledForm cells() {
		ProjectModel model = model();
		Assessment assessment = model.assessments().getFirst();
		Edition edition = forms.edition(assessment.getEditions().getFirst()).orElseThrow();
		return forms.cells(assessment, model, edition, project.locator());
	}

	/** How much all writers write. */
	public int write(FilledForm form) {
		FormDocument document = FormDocument.of(form, Audience.DRAFT, Optional.empty());
		return Forms.text(form, Audience.DRAFT).length() + Forms.json(form, Audience.DRAFT).length() + Documents.markdown(document).length()
				+ Documents.html(document, Theme.BLACK_AND_WHITE).length();
	}

	/** The same for the public, with what that has to look for. */
	public int publish(FilledForm form) {
		return Forms.forThePublic(form).withheld().occurrencesIn(Forms.text(form, Audience.PUBLIC)).size();
	}
}
