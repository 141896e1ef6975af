package org.nagare.document.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.document.outline.FormDocument;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.Forms;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** An assessment of a project that was written as text, its form and its figure. */
record Written(Assessment assessment, ProjectModel model, NagareProject project) {

	static final String EDITION = "平成30年5月様式4";

	private static final Forms FORMS = Forms.shipped();
	private static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);

	/** Each assessment of the project in a folder. */
	static List<Written> all(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return read(folder, files.filter(file -> file.toString().endsWith(".nagare")).sorted().toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Written folder(Path folder) {
		return all(folder).getFirst();
	}

	/** A project of one text. */
	static Written text(String text) {
		try {
			Path folder = Files.createTempDirectory("nagare-document");
			Path file = Files.writeString(folder.resolve("model.nagare"), text);
			try {
				return read(folder, List.of(file)).getFirst();
			} finally {
				Files.delete(file);
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<Written> read(Path folder, List<Path> files) {
		NagareProject project = LANGUAGE.read(new ProjectFolder(folder, false, files));
		project.texts().forEach(text -> {
			if (!text.getErrors().isEmpty()) {
				throw new AssertionError(text.getURI().lastSegment() + ":" + text.getErrors().getFirst().getLine() + ": "
						+ text.getErrors().getFirst().getMessage());
			}
		});
		ProjectModel model = ProjectModel.of(project.files());
		return model.assessments().stream().map(assessment -> new Written(assessment, model, project)).toList();
	}

	FilledForm form() {
		return form(EDITION);
	}

	FilledForm form(String edition) {
		return FORMS.cells(assessment, model, FORMS.edition(edition).orElseThrow(), project.locator());
	}

	LaidOutFigure figure() {
		return Figures.layOut(Figures.of(model.derive(assessment)));
	}

	FormDocument document(Audience audience) {
		return FormDocument.of(form(), audience, Optional.of(figure()));
	}

	/** Without the figure, whose layout takes the most time. */
	FormDocument textOnly(Audience audience) {
		return FormDocument.of(form(), audience, Optional.empty());
	}
}
