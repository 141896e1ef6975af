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
	private final int writings;

	/** Somebody has written into a state while another looked at it, who breaks off: what he would find is nowhere written. */
	static final class UsedUp extends RuntimeException {

		private static final long serialVersionUID = 1L;

		UsedUp() {
			super("used up", null, false, false);
		}
	}

	SeenProject(SeenProjects.Kept kept, NagareLanguage language, KeptProject.Reading reading, ProjectEditions editions) {
		this.kept = kept;
		this.language = language;
		this.reading = reading;
		this.editions = editions;
		this.writings = kept.writings();
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

	/** The same for who gives way. Laying out takes longer than all else, and looks at nothing but the figure. */
	PrintedFigures figuresAside() {
		return kept.figures().with(work -> {
			PrintedFigures.Printed printed = kept.aside(work::done);
			stillAsRead();
			return printed;
		});
	}

	/** In the middle of a long look that nobody waits for: whoever waits for his own comes first. Ends the look where that one has written into this state. */
	void giveWay() {
		kept.giveWay();
		stillAsRead();
	}

	private boolean isUsedUp() {
		return kept.writings() != writings;
	}

	private void stillAsRead() {
		if (isUsedUp()) {
			throw new UsedUp();
		}
	}

	/** Another look at this state, be it the last one or not; none where it is used up, before or meanwhile. */
	<T, E extends Exception> Optional<T> again(SeenProjects.Look<T, E> look) throws E {
		return kept.inTurn(() -> {
			try {
				return isUsedUp() ? Optional.empty() : Optional.of(look.at(this));
			} catch (UsedUp broken) {
				return Optional.empty();
			}
		});
	}

	/**
	 * The change of a text that says something else of a cell. It is used up by that: whoever looks next reads anew what was changed in the model.
	 *
	 * @param order the cells in the order of the form
	 */
	public EntryChange enter(Assessment assessment, List<CellKey> order, EntryWish wish) {
		Optional<URI> overwritten = Optional.empty();
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
