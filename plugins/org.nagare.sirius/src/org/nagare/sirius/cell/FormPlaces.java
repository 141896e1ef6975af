package org.nagare.sirius.cell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.Forms;
import org.nagare.form.cell.Cell;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.source.SourceLocator;
import org.nagare.rules.OwnEditions;
import org.nagare.sirius.diagram.ProjectState;
import org.nagare.sirius.diagram.TextPath;

/** The cells of the forms of a project by the things that their values come from. A form is filled when somebody first asks for it. */
public final class FormPlaces {

	private final ProjectModel project;
	private final Forms forms;
	private final Map<Assessment, Map<EObject, List<FormPlace>>> byAssessment = new IdentityHashMap<>();

	private FormPlaces(ProjectModel project, Forms forms) {
		this.project = project;
		this.forms = forms;
	}

	/** Those of the session that a thing stands in, made once for each state of its texts. */
	public static FormPlaces around(EObject thing) {
		ProjectState state = ProjectState.of(thing);
		return state.kept(FormPlaces.class, () -> of(state.project()));
	}

	/** With the editions that lie in the folder of the texts, and those that everybody has. */
	public static FormPlaces of(ProjectModel project) {
		EditionCatalogue shipped = EditionCatalogue.shipped();
		return new FormPlaces(project, new Forms(folder(project).map(folder -> new OwnEditions(shipped).of(folder).catalogue()).orElse(shipped)));
	}

	private static Optional<ProjectFolder> folder(ProjectModel project) {
		try {
			return TextPath.folder(project);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** The cells in the order of the form; none where the assessment names no edition that is known. */
	public synchronized List<FormPlace> of(Assessment assessment, EObject thing) {
		return byAssessment.computeIfAbsent(assessment, this::fill).getOrDefault(thing, List.of());
	}

	private Map<EObject, List<FormPlace>> fill(Assessment assessment) {
		Map<EObject, List<FormPlace>> places = new IdentityHashMap<>();
		assessment.getEditions().stream().flatMap(id -> forms.edition(id).stream()).findFirst().ifPresent(edition -> cells(assessment, edition).forEach(cell -> {
			FormPlace place = new FormPlace(cell.path(), cell.printedPath() + "　" + cell.label());
			cell.things().forEach(thing -> places.computeIfAbsent(thing, absent -> new ArrayList<>()).add(place));
		}));
		return places;
	}

	private List<Cell> cells(Assessment assessment, Edition edition) {
		return forms.cells(assessment, project, edition, SourceLocator.NOWHERE).cells();
	}
}
