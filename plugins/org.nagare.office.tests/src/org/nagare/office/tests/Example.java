package org.nagare.office.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.document.outline.FormDocument;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.testing.Checkout;

/** The form of an assessment of the examples, with its figure. */
record Example(String name, FilledForm form, LaidOutFigure figure) {

	private static final Forms FORMS = Forms.shipped();
	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);
	private static List<Example> all;

	FormDocument document(Audience audience) {
		return FormDocument.of(form, audience, Optional.of(figure));
	}

	@Override
	public String toString() {
		return name;
	}

	static synchronized List<Example> all() {
		if (all == null) {
			List<Example> read = new ArrayList<>();
			for (String project : List.of("vaccination", "maternal-health", "resident-registry", "city")) {
				read.addAll(of(Checkout.example(project)));
			}
			all = List.copyOf(read);
		}
		return all;
	}

	static Example named(String name) {
		return all().stream().filter(example -> example.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no example " + name + " among " + all()));
	}

	private static List<Example> of(Path folder) {
		try {
			NagareProject project = LANGUAGE.read(ProjectSearch.find(folder).getFirst());
			ProjectModel model = ProjectModel.of(project.files());
			List<Example> examples = new ArrayList<>();
			for (Assessment assessment : model.assessments()) {
				LaidOutFigure figure = Figures.layOut(Figures.of(model.derive(assessment)));
				String edition = assessment.getEditions().getFirst();
				examples.add(new Example(assessment.getName(), FORMS.cells(assessment, model, FORMS.edition(edition).orElseThrow(), project.locator()), figure));
			}
			return examples;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
