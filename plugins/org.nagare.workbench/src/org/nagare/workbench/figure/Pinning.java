package org.nagare.workbench.figure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.dsl.project.NagareProject;
import org.nagare.model.ProjectFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.workbench.NagareWorkbench;

/** Finds how a text has to change for a thing to have a place in the figure. Nothing is proposed that, read anew, would mean another thing. */
final class Pinning {

	private final Drafting drafting;
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
	Pinning(Drafting drafting, Page page, Consumer<Optional<PinText.Change>> reader) {
		this.drafting = drafting;
		this.page = page;
		this.reader = reader;
	}

	void pin(Path front, Map<Path, String> seen, String key, long x, long y) {
		start(front, seen, (text, derivation) -> {
			for (PinText.Change change : text.pin(key, x, y)) {
				if (PinText.holds(changed(front, seen, change), derivation, page.affair(), key, x, y)) {
					return Optional.of(change);
				}
			}
			return Optional.empty();
		});
	}

	void unpin(Path front, Map<Path, String> seen, String key) {
		start(front, seen, (text, derivation) -> text.unpin(key));
	}

	private NagareProject changed(Path front, Map<Path, String> seen, PinText.Change change) {
		try {
			NagareProject before = drafting.read(front, seen).orElseThrow();
			Path target = Path.of(change.text());
			String content = before.texts().stream().filter(text -> Path.of(text.getURI().toFileString()).equals(target)).findFirst().orElseThrow().getParseResult().getRootNode().getText();
			Map<Path, String> after = new java.util.HashMap<>(seen);
			after.put(target, change.appliedTo(content));
			return drafting.read(front, after).orElseThrow();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private void start(Path front, Map<Path, String> seen, BiFunction<PinText, AssessmentDerivation, Optional<PinText.Change>> finding) {
		Job job = new Job("pin") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Optional<PinText.Change> found = Optional.empty();
				try {
					found = drafting.read(front, seen).flatMap(project -> found(project, front, finding));
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

	private Optional<PinText.Change> found(NagareProject project, Path front,
			BiFunction<PinText, AssessmentDerivation, Optional<PinText.Change>> finding) {
		List<ProjectFile> files = project.files();
		ProjectModel model = ProjectModel.of(files);
		Optional<ProjectFile> text = files.stream().filter(file -> Path.of(file.eResource().getURI().toFileString()).equals(front)).findFirst();
		return model.assessments().stream().filter(one -> page.assessment().equals(Optional.ofNullable(one.getName()).orElse(""))).findFirst()
				.flatMap(one -> finding.apply(new PinText(model, model.derive(one), text.orElse(null), page.affair()), model.derive(one)));
	}
}
