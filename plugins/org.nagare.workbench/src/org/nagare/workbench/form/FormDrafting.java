package org.nagare.workbench.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nagare.document.outline.FormDocument;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.rules.SeenProject;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.ProjectReading;

/** From texts to the form, and from what is entered to texts. */
final class FormDrafting {

	/** Why there is no form, in words for the person. */
	static class NoForm extends Exception {

		private static final long serialVersionUID = 1L;

		NoForm(String message) {
			super(message, null, false, false);
		}
	}

	/** What is wanted of a cell, asked of the form as the texts have it now. */
	interface Wish {

		EntryWish of(FilledForm form, Cell cell) throws NoForm;
	}

	/**
	 * What an entry does.
	 *
	 * @param text   the text that changes
	 * @param before as it was seen
	 * @param after  the form that follows
	 */
	record Entered(Path text, String before, EntryChange.Changed change, FormSnapshot after) {
	}

	private FormDrafting() {
	}

	/** The form of the assessment to which the text in front belongs. */
	static FormSnapshot fill(Path front, Map<Path, String> seen) throws IOException, NoForm {
		return ProjectReading.get().look(front, seen, project -> filled(project, front, seen)).orElseThrow(() -> new NoForm(Words.NO_ASSESSMENT.text()));
	}

	private static FormSnapshot filled(SeenProject project, Path front, Map<Path, String> seen) throws NoForm {
		FilledForm form = form(project, front);
		Map<String, Cell> cells = cells(form);
		FormDocument document = FormDocument.of(form, Audience.DRAFT, Optional.empty());
		return new FormSnapshot(seen, project.project(), form, FormLines.of(document, cells, form.completeness()), cells);
	}

	private static FilledForm form(SeenProject project, Path front) throws NoForm {
		ProjectModel model = project.model();
		Optional<ProjectFile> text = model.texts().stream().filter(file -> pathOf(file.eResource().getURI()).equals(front)).findFirst();
		Assessment assessment = text.flatMap(ProjectModel::assessmentOf).or(() -> model.assessments().stream().findFirst()).orElseThrow(() -> new NoForm(Words.NO_ASSESSMENT.text()));
		return project.forms().of(assessment).orElseThrow(() -> new NoForm(Words.NO_EDITION.text()));
	}

	private static Map<String, Cell> cells(FilledForm form) {
		Map<String, Cell> cells = new LinkedHashMap<>();
		form.cells().forEach(cell -> cells.put(cell.path(), cell));
		return cells;
	}

	private static Path pathOf(org.eclipse.emf.common.util.URI uri) {
		return Path.of(uri.toFileString());
	}

	/**
	 * Writes what is wanted, and reads it again: nothing is handed out that would not give this form.
	 *
	 * @throws NoForm with what cannot be written, why, and what to do
	 */
	static Entered enter(Path front, Map<Path, String> seen, String path, Wish wish) throws IOException, NoForm {
		return ProjectReading.get().look(front, seen, project -> entered(project, front, seen, path, wish)).orElseThrow(() -> new NoForm(Words.NO_ASSESSMENT.text()));
	}

	private static Entered entered(SeenProject project, Path front, Map<Path, String> seen, String path, Wish wish) throws NoForm {
		FilledForm form = form(project, front);
		Cell cell = form.cells().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow(() -> new NoForm(Words.NOT_WRITTEN.text()));
		List<CellKey> order = form.cells().stream().map(Cell::key).toList();
		return switch (project.enter(form.assessment(), order, wish.of(form, cell))) {
			case EntryChange.Refused refused -> throw new NoForm(refused.message(NagareWorkbench.messageLanguage()));
			case EntryChange.Changed changed -> {
				Path text = pathOf(changed.text().getURI());
				Map<Path, String> texts = new HashMap<>(seen);
				texts.put(text, changed.after());
				FormSnapshot after = ProjectReading.get().projects().look(project.project().folder(), texts, now -> filled(now, front, texts));
				yield new Entered(text, changed.text().getParseResult().getRootNode().getText(), changed, after);
			}
		};
	}
}
