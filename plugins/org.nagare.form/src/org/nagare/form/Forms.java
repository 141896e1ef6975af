package org.nagare.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormFiller;
import org.nagare.form.cell.Supplement;
import org.nagare.form.change.State;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.publication.PublicForm;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellsJson;
import org.nagare.form.writer.PlainText;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.SourceLocator;

/** The way in: editions by id, the cells of an assessment, and what is written from them. */
public final class Forms {

	private final EditionCatalogue catalogue;

	public Forms(EditionCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** With the editions that come with the product. */
	public static Forms shipped() {
		return new Forms(EditionCatalogue.shipped());
	}

	/** The ids of the known editions. */
	public List<String> editions() {
		return catalogue.ids();
	}

	/** An edition; read when it is first asked for. */
	public Optional<Edition> edition(String id) {
		return catalogue.edition(id);
	}

	/** What to say of an id that leads nowhere. */
	public UnknownEdition unknown(String id) {
		return new UnknownEdition(id, editions());
	}

	/** All cells of an assessment in the order of the form. */
	public FilledForm cells(Assessment assessment, ProjectModel project, Edition edition, SourceLocator locator) {
		return cells(assessment, project, edition, locator, List.of());
	}

	/** The cells, with the rows of the table of changes that a comparison has made. */
	public FilledForm cells(Assessment assessment, ProjectModel project, Edition edition, SourceLocator locator, List<ChangeRow> changes) {
		return FormFiller.fill(edition, project.derive(assessment), locator, changes, key -> isOfAnotherForm(key, assessment, edition));
	}

	/** Of a form, or of a part of one, that the assessment names beside the one that is filled. */
	private boolean isOfAnotherForm(CellKey key, Assessment assessment, Edition edition) {
		return assessment.getEditions().stream().filter(id -> !id.equals(edition.id())).flatMap(id -> edition(id).stream())
				.anyMatch(other -> other.items().stream().anyMatch(item -> startsWith(item.key().words(), key)));
	}

	/** The state of an assessment, for comparing it with another one. */
	public State state(Assessment assessment, ProjectModel project, Edition edition, SourceLocator locator) {
		return new State(project.derive(assessment), cells(assessment, project, edition, locator));
	}

	/**
	 * A part of the form as a person names it: {@code Ⅱ}, {@code II}, {@code Ⅱ(接種情報)}, {@code Ⅱ.4}. Empty where that is no path or leads to
	 * no cell.
	 */
	public static Optional<FilledForm> section(FilledForm form, String part) {
		return CellKey.parse(part).map(form::section).filter(section -> !section.cells().isEmpty() || !section.supplements().isEmpty());
	}

	/** The parts that {@link #section} knows at the top: {@code 表紙}, {@code Ⅰ}, …, and what is attached */
	public static List<String> sections(FilledForm form) {
		return Stream.concat(form.edition().sections().stream().map(section -> section.key().head()), form.supplements().stream().map(Supplement::name)).toList();
	}

	/** Whether the edition has such a part, be there a cell in it now or not. */
	public static boolean isPart(FilledForm form, String part) {
		return CellKey.parse(part).filter(key -> form.edition().items().stream().anyMatch(item -> startsWith(item.key().words(), key))).isPresent();
	}

	private static boolean startsWith(List<String> words, CellKey part) {
		List<String> wanted = part.segments().stream().map(CellKey.Segment::word).toList();
		return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted);
	}

	/** What the public may read, and what a writer for the public has to prove. */
	public static PublicForm forThePublic(FilledForm form) {
		return PublicForm.of(form);
	}

	/** A readable document; unknown cells are named in a draft and empty for the public. */
	public static String text(FilledForm form, Audience audience) {
		return PlainText.write(audience == Audience.PUBLIC ? PublicForm.of(form).form() : form, audience);
	}

	/** The cells for programs. */
	public static String json(FilledForm form, Audience audience) {
		return CellsJson.write(audience == Audience.PUBLIC ? PublicForm.of(form).form() : form, audience);
	}
}
