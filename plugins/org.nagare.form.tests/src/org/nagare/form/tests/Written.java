package org.nagare.form.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.change.State;
import org.nagare.form.edition.Edition;
import org.nagare.model.derivation.ProjectModel;

/** A model that was written as text, and its form. */
final class Written {

	static final String EDITION = "平成30年5月様式4";
	static final Forms FORMS = Forms.shipped();

	static final NagareLanguage LANGUAGE = NagareLanguage.start(MessageLanguage.JAPANESE);

	private final NagareProject project;
	private final ProjectModel model;
	private final FilledForm form;

	private Written(List<Path> files, Path root, boolean strict) {
		project = LANGUAGE.read(new ProjectFolder(root, false, files));
		if (strict && !project.readingProblems().isEmpty()) {
			throw new AssertionError(project.readingProblems().toString());
		}
		project.texts().forEach(text -> {
			if (strict && !text.getErrors().isEmpty()) {
				throw new AssertionError(text.getURI().lastSegment() + ":" + text.getErrors().getFirst().getLine() + ": "
						+ text.getErrors().getFirst().getMessage());
			}
		});
		model = ProjectModel.of(project.files());
		form = model.assessments().isEmpty() ? null : FORMS.cells(model.assessments().getFirst(), model, edition(), project.locator());
	}

	static Edition edition() {
		return FORMS.edition(EDITION).orElseThrow();
	}

	/** A project in a folder. */
	static Written folder(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return new Written(files.filter(file -> file.toString().endsWith(".nagare")).sorted().toList(), folder, true);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A project of one text that has to be right. */
	static Written text(String text) {
		return text(text, true);
	}

	/** A project of one text that may be broken; without an assessment it has no form. */
	static Written broken(String text) {
		return text(text, false);
	}

	private static Written text(String text, boolean strict) {
		return texts(Map.of("model.nagare", text), strict);
	}

	/** A project of several texts that have to be right. */
	static Written texts(Map<String, String> texts) {
		return texts(texts, true);
	}

	private static Written texts(Map<String, String> texts, boolean strict) {
		try {
			Path folder = Files.createTempDirectory("nagare-form");
			List<Path> files = new ArrayList<>();
			for (String name : new TreeSet<>(texts.keySet())) {
				files.add(Files.writeString(folder.resolve(name), texts.get(name)));
			}
			try {
				return new Written(files, folder, strict);
			} finally {
				for (Path file : files) {
					Files.delete(file);
				}
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	ProjectModel model() {
		return model;
	}

	/** The state of the first assessment, for a comparison. */
	State state() {
		return new State(model.derive(form.assessment()), form);
	}

	NagareProject project() {
		return project;
	}

	FilledForm form() {
		return form;
	}

	Cell cell(String path) {
		return form.cell(path).orElseThrow(() -> new AssertionError("no cell " + path + "; there are " + form.cells().stream().map(Cell::path).toList()));
	}

	/** The value of a cell in one line: choices by label, marks joined by « · », «?» where it is not known. */
	String value(String path) {
		return told(cell(path).value());
	}

	static String told(CellValue value) {
		return switch (value) {
			case CellValue.Text text -> text.text() + (text.partial() ? " (partial)" : "");
			case CellValue.Items items -> String.join(" · ", items.items()) + (items.partial() ? " (partial)" : "");
			case CellValue.Choice choice -> choice.label() + choice.text().map(text -> "(" + text + ")").orElse("");
			case CellValue.Marks marks -> String.join(" · ",
					marks.marks().stream().map(mark -> mark.label() + mark.text().map(text -> "(" + text + ")").orElse("")).toList())
					+ (marks.undecided() ? " ほかに未確定" : "");
			case CellValue.Date date -> date.date();
			case CellValue.Number number -> Long.toString(number.number());
			case CellValue.Flag flag -> flag.marked() ? "[○]" : "[ ]";
			case CellValue.Figure figure -> "figure";
			case CellValue.None none -> "-";
			case CellValue.Blank blank -> "";
			case CellValue.NotApplicable notApplicable -> "n/a";
			case CellValue.Unknown unknown -> "?";
		};
	}
}
