package org.nagare.rules;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.nagare.dsl.project.KeptProject;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.form.edition.ProjectEditions;
import org.nagare.rules.engine.PrintedFigures;

/**
 * The projects at which several look while somebody writes in them: who shows findings, who draws the figure, who fills the form. Each state of a
 * project is read once, by who asks for it first, and from the state before ({@link KeptProject}); what follows from it is found once as well. At one
 * project one looks after the other, in the order in which they ask: a model that is being linked bears no second reader. The rules, for
 * which nobody waits, give way in the middle of their look.
 */
public final class SeenProjects {

	private final Supplier<NagareLanguage> starter;
	private final OwnEditions editions;
	private final Map<Path, Kept> projects = new ConcurrentHashMap<>();
	private NagareLanguage language;
	private EarlierStates earlier;

	/** What somebody makes of a project. */
	public interface Look<T, E extends Exception> {

		T at(SeenProject project) throws E;
	}

	/** What is kept of a project from one look to the next. */
	static final class Kept {

		/** Whoever waits longest is next. */
		private final ReentrantLock turn = new ReentrantLock(true);
		private final KeptProject texts;
		private final PrintedFigures figures = new PrintedFigures();
		private SeenProject last;
		private int writings;

		private Kept(NagareLanguage language) {
			this.texts = language.keep();
		}

		<T, E extends Exception> T inTurn(Turn<T, E> deed) throws E {
			turn.lock();
			try {
				return deed.done();
			} finally {
				turn.unlock();
			}
		}

		/** In the middle of a look: whoever waits looks first. */
		void giveWay() {
			if (turn.getHoldCount() == 1 && turn.hasQueuedThreads()) {
				turn.unlock();
				turn.lock();
			}
		}

		/** In the middle of a look, something that reads no model: whoever wants to looks meanwhile. */
		<T> T aside(Supplier<T> work) {
			if (turn.getHoldCount() > 1) {
				return work.get();
			}
			turn.unlock();
			try {
				return work.get();
			} finally {
				turn.lock();
			}
		}

		PrintedFigures figures() {
			return figures;
		}

		/** How often somebody has written into the model of a text. */
		int writings() {
			return writings;
		}

		/** Somebody has written into the model of a text; without one, nobody knows into which. States have texts in common: all until now are used up. */
		void overwritten(Optional<URI> text) {
			writings++;
			last = null;
			text.ifPresentOrElse(texts::overwritten, texts::forget);
		}
	}

	/** Something that nobody else disturbs. */
	interface Turn<T, E extends Exception> {

		T done() throws E;
	}

	/** @param starter starts the language, or gives that of the program; asked when a project is first looked at */
	public SeenProjects(Supplier<NagareLanguage> starter, OwnEditions editions) {
		this.starter = starter;
		this.editions = editions;
	}

	/**
	 * Looks at a project as it is now. What the look answers with may be kept and read at any time; whoever wants to know more of it than it says looks again.
	 *
	 * @param seen texts that are open, editions among them, in the place of their files
	 */
	public <T, E extends Exception> T look(ProjectFolder folder, Map<Path, String> seen, Look<T, E> look) throws E {
		NagareLanguage started = language();
		Kept kept = projects.computeIfAbsent(folder.root(), root -> new Kept(started));
		return kept.inTurn(() -> look.at(state(kept, folder, seen)));
	}

	private SeenProject state(Kept kept, ProjectFolder folder, Map<Path, String> seen) {
		KeptProject.Reading reading = kept.texts.read(folder, seen);
		ProjectEditions known = editions.of(folder, seen);
		if (kept.last == null || !kept.last.isOf(reading, known)) {
			kept.last = new SeenProject(kept, language(), reading, known);
		}
		return kept.last;
	}

	/** Starting it takes a while: not to be asked for in the thread of the windows. */
	public synchronized NagareLanguage language() {
		if (language == null) {
			language = starter.get();
			earlier = new EarlierStates(language);
		}
		return language;
	}

	/** The editions of every project, as its folder has them or as they are seen. */
	public OwnEditions editions() {
		return editions;
	}

	synchronized EarlierStates earlier() {
		language();
		return earlier;
	}
}
