package org.nagare.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.writer.Headings;
import org.nagare.model.Assessment;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.rules.finding.Finding.Standing;

/**
 * The assessment for which something is told, and its forms.
 *
 * @param assessment empty for what belongs to the project as a whole
 * @param draft      whether it is judged as a draft
 */
record Whose(Optional<Assessment> assessment, List<FilledForm> forms, boolean draft) {

	static Whose of(Assessment assessment, List<FilledForm> forms) {
		return new Whose(Optional.of(assessment), forms, isDraft(assessment));
	}

	/** Of what a text says for itself, whatever becomes of the assessment. */
	static Whose text(EObject thing) {
		Optional<Assessment> owner = EcoreUtil.getRootContainer(thing) instanceof ProjectFile text ? ProjectModel.assessmentOf(text).filter(one -> !one.eIsProxy()) : Optional.empty();
		return new Whose(owner, List.of(), false);
	}

	/** What has no day of publication yet. */
	static boolean isDraft(Assessment assessment) {
		return assessment.getPublicationDate() == null;
	}

	/** @param path the cell that it is about, or was meant to be about */
	Standing standing(Raised raised, Optional<String> path) {
		return new Standing(assessment.stream().map(Naming::display).toList(), headings(raised, path), raised.cell().flatMap(Cell::withheld).isPresent());
	}

	private List<String> headings(Raised raised, Optional<String> path) {
		for (FilledForm form : forms) {
			Optional<Cell> cell = raised.cell().filter(one -> form.cells().stream().anyMatch(each -> each == one));
			if (cell.isPresent()) {
				return named(Headings.of(form.edition(), cell.get()), form);
			}
		}
		Optional<CellKey> key = path.flatMap(CellKey::parse);
		return forms.stream().flatMap(form -> key.flatMap(each -> Headings.section(form.edition(), each)).map(title -> named(List.of(title), form)).stream()).findFirst().orElse(List.of());
	}

	/** Sections of several forms may have the same number: theirs is told with the title of the form. */
	private List<String> named(List<String> headings, FilledForm form) {
		if (forms.size() == 1 || headings.isEmpty()) {
			return headings;
		}
		return Stream.concat(Stream.of(form.edition().title() + " " + headings.getFirst()), headings.stream().skip(1)).toList();
	}
}
