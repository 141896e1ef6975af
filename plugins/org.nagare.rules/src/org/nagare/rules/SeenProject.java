package org.nagare.rules;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.nagare.dsl.entry.EntryChange;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.SourceProblem;
import org.nagare.form.edition.ProjectEditions;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.FilledForms;
import org.nagare.rules.engine.PrintedFigures;

/** One state of a project, the same for all who look at it: its texts, its model, and the cells of its forms. */
public final class SeenProject {

	private final SeenProjects.Kept kept;
	private final NagareLanguage language;
	private final KeptProject.Reading reading;
	private final ProjectEditions editions;
	private final ProjectModel model;
	private final FilledForms forms;
	private boolean usedUp;

	SeenProject(SeenProjects.Kept kept, NagareLanguage language, KeptProject.Reading reading, ProjectEditions editions) {
		this.kept = kept;
		this.language = language;
		this.reading = reading;
		this.editions = editions;
		this.model = ProjectModel.of(reading.project().files());
		this.forms = new FilledForms(model, editions.catalogue(), reading.project().locator());
	}

	boolean isOf(KeptProject.Reading other, ProjectEditions known) {
		return reading == other && editions == known;
	}

	public NagareProject project() {
		return reading.project();
	}

	/** What the language has found. */
	public List<SourceProblem> problems() {
		return reading.problems();
	}

	public ProjectModel model() {
		return model;
	}

	public ProjectEditions editions() {
		return editions;
	}

	public FilledForms forms() {
		return forms;
	}

	/** What is kept of its figures, and of those of the states before. */
	PrintedFigures figures() {
		return kept.figures();
	}

	/** Another look at this state, be it the last one or not; none where it is used up. */
	<T, E extends Exception> Optional<T> again(SeenProjects.Look<T, E> look) throws E {
		return kept.inTurn(() -> usedUp ? Optional.empty() : Optional.of(look.at(this)));
	}

	/**
	 * The change of a text that says something else of a cell. It is used up by that: whoever looks next reads anew what was changed in the model.
	 *
	 * @param order the cells in the order of the form
	 */
	public EntryChange enter(Assessment assessment, List<CellKey> order, EntryWish wish) {
		Optional<URI> overwritten = Optional.empty();
		usedUp = true;
		try {
			EntryChange change = language.enter(model, assessment, order, wish);
			if (change instanceof EntryChange.Changed changed) {
				overwritten = Optional.of(changed.text().getURI());
			}
			return change;
		} finally {
			kept.overwritten(overwritten);
		}
	}
}
