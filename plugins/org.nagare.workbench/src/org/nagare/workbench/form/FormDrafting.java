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
import org.nagare.dsl.project.NagareProject;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Edition;
import org.nagare.form.writer.Audience;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.ProjectReading;

/** From texts to the form, and from what is entered to texts. */
final class FormDrafting implements AutoCloseable {

	/** Why there is no form, in words for the person. */
	static final class NoForm extends Exception {

		private static final long serialVersionUID = 1L;

		NoForm(String message) {
			super(message, null, false, false);
		}
	}

	/** What is wanted of a cell, asked of the form as the texts have it now. */
	interface Wish {

		EntryWish of(FilledForm form, Cell cell);
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

	private final ProjectReading reading = ProjectReading.get();
	/** Its model says what was wanted last, be it that it could not be written. */
	private FormSnapshot usedUp;

	private FormDrafting() {
	}

	/** The one of this workbench: what it has read of the language and of the editions is read once. */
	static FormDrafting get() {
		return NagareWorkbench.held(FormDrafting.class, FormDrafting::new);
	}

	@Override
	public void close() {
		// nothing is open
	}

	/** The form of the assessment to which the text in front belongs. */
	synchronized FormSnapshot fill(Path front, Map<Path, String> seen) throws IOException, NoForm {
		NagareProject project = reading.read(front, seen).orElseThrow(() -> new NoForm(Words.NO_ASSESSMENT.text()));
		ProjectModel model = ProjectModel.of(project.files());
		Forms forms = new Forms(reading.editions().of(project.folder(), seen).catalogue());
		Optional<ProjectFile> text = project.files().stream().filter(file -> pathOf(file.eResource().getURI()).equals(front)).findFirst();
		Assessment assessment = text.flatMap(ProjectModel::assessmentOf).or(() -> model.assessments().stream().findFirst()).orElseThrow(() -> new NoForm(Words.NO_ASSESSMENT.text()));
		Edition edition = assessment.getEditions().stream().flatMap(id -> forms.edition(id).stream()).findFirst().orElseThrow(() -> new NoForm(Words.NO_EDITION.text()));
		FilledForm form = forms.cells(assessment, model, edition, project.locator());
		Map<String, Cell> cells = new LinkedHashMap<>();
		form.cells().forEach(cell -> cells.put(cell.path(), cell));
		FormDocument document = FormDocument.of(form, Audience.DRAFT, Optional.empty());
		return new FormSnapshot(seen, project, model, form, FormLines.of(document, cells, form.completeness()), cells);
	}

	private static Path pathOf(org.eclipse.emf.common.util.URI uri) {
		return Path.of(uri.toFileString());
	}

	/**
	 * Writes what is wanted, and reads it again: nothing is handed out that would not give this form.
	 *
	 * @param known the form as it is seen; it is used up where the texts are still those that it was made of
	 * @throws NoForm with what cannot be written, why, and what to do
	 */
	synchronized Entered enter(FormSnapshot known, Path front, Map<Path, String> seen, String path, Wish wish) throws IOException, NoForm {
		FormSnapshot now = known.seen().equals(seen) && known != usedUp ? known : fill(front, seen);
		usedUp = now;
		Cell cell = Optional.ofNullable(now.cells().get(path)).orElseThrow(() -> new NoForm(Words.NOT_WRITTEN.text()));
		List<CellKey> order = now.form().cells().stream().map(Cell::key).toList();
		EntryWish wanted = wish.of(now.form(), cell);
		return switch (reading.language().enter(now.model(), now.form().assessment(), order, wanted)) {
			case EntryChange.Refused refused -> throw new NoForm(refused.message(NagareWorkbench.messageLanguage()));
			case EntryChange.Changed changed -> {
				Path text = pathOf(changed.text().getURI());
				Map<Path, String> texts = new HashMap<>(seen);
				texts.put(text, changed.after());
				yield new Entered(text, changed.text().getParseResult().getRootNode().getText(), changed, fill(front, texts));
			}
		};
	}
}
