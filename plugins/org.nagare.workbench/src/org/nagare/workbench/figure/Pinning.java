package org.nagare.workbench.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.rules.SeenProject;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.ProjectReading;

/** Finds how a text has to change for a thing to have a place in the figure. Nothing is proposed that, read anew, would mean another thing. */
final class Pinning {

	private final Page page;
	private final Consumer<Optional<PinText.Change>> reader;

	/**
	 * The page on which a thing is moved.
	 *
	 * @param affair the 業務 that it shows; empty where it shows several
	 */
	record Page(String assessment, Optional<String> affair) {
	}

	/** @param reader told on a thread of its own; nothing where no text can be found that says it */
	Pinning(Page page, Consumer<Optional<PinText.Change>> reader) {
		this.page = page;
		this.reader = reader;
	}

	/** How a text has to change, found in a project at which nobody else looks meanwhile. */
	private interface Search {

		Optional<PinText.Change> in(SeenProject project, PinText text, AssessmentDerivation derivation);
	}

	void pin(Path front, Map<Path, String> seen, String key, long x, long y) {
		start(front, seen, (project, text, derivation) -> {
			for (PinText.Change change : text.pin(key, x, y)) {
				ProjectFolder folder = project.project().folder();
				if (ProjectReading.get().projects().look(folder, after(seen, change), changed -> PinText.holds(changed.model(), derivation, page.affair(), key, x, y))) {
					return Optional.of(change);
				}
			}
			return Optional.empty();
		});
	}

	void unpin(Path front, Map<Path, String> seen, String key) {
		start(front, seen, (project, text, derivation) -> text.unpin(key));
	}

	/** The texts with the change. */
	private static Map<Path, String> after(Map<Path, String> seen, PinText.Change change) {
		Map<Path, String> after = new HashMap<>(seen);
		after.put(change.text(), change.after());
		return after;
	}

	private void start(Path front, Map<Path, String> seen, Search search) {
		Job job = new Job("pin") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Optional<PinText.Change> found = Optional.empty();
				try {
					found = ProjectReading.get().look(front, seen, project -> found(project, front, search)).flatMap(change -> change);
				} catch (IOException | RuntimeException e) {
					NagareWorkbench.log("pin", e);
				}
				reader.accept(found);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private Optional<PinText.Change> found(SeenProject project, Path front, Search search) {
		ProjectModel model = project.model();
		Optional<ProjectFile> text = model.texts().stream().filter(file -> Path.of(file.eResource().getURI().toFileString()).equals(front)).findFirst();
		return model.assessments().stream().filter(one -> page.assessment().equals(Optional.ofNullable(one.getName()).orElse(""))).findFirst().map(model::derive)
				.flatMap(derivation -> search.in(project, new PinText(model, derivation, text.orElse(null), page.affair()), derivation));
	}
}
