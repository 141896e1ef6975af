package org.nagare.workbench.figure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.nagare.dsl.project.NagareLanguage;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.figure.Figures;
import org.nagare.figure.geometry.LaidOutPage;
import org.nagare.figure.svg.SvgOptions;
import org.nagare.figure.svg.SvgWriter;
import org.nagare.figure.svg.Theme;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.OpenText;

/** Makes the figure of the project around a text, away from the thread of the windows; of several wishes only the last is fulfilled. */
final class FigureMaker extends Job {

	/** Typing pauses this long before the figure is made anew. */
	private static final long PAUSE_IN_MILLISECONDS = 120;

	private final Consumer<Snapshot> reader;
	private final NagareLanguage language = NagareLanguage.start(NagareWorkbench.messageLanguage());
	private volatile URI wanted;
	private volatile Map<Path, String> unsaved = Map.of();
	private volatile Theme theme = Theme.CALM;

	FigureMaker(Consumer<Snapshot> reader) {
		super("figure");
		this.reader = reader;
		setSystem(true);
	}

	/** Wishes the figure of the project around a text, as its texts are seen now. Called on the thread of the windows. */
	void make(URI text, List<OpenText> open, Theme wantedTheme) {
		Map<Path, String> contents = new LinkedHashMap<>();
		open.forEach(one -> contents.put(Path.of(one.address()), one.document().get()));
		unsaved = contents;
		wanted = text;
		theme = wantedTheme;
		cancel();
		schedule(PAUSE_IN_MILLISECONDS);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<ProjectFolder> folder = folder(Path.of(wanted));
			if (folder.isPresent()) {
				NagareProject project = language.read(folder.get(), unsaved);
				Snapshot snapshot = snapshot(project, monitor);
				if (!monitor.isCanceled()) {
					reader.accept(snapshot);
				}
			}
			return Status.OK_STATUS;
		} catch (IOException | RuntimeException e) {
			// half-typed texts may be beyond what can be drawn: the last figure stays until the next pause
			NagareWorkbench.log("figure", e);
			return Status.OK_STATUS;
		}
	}

	private static Optional<ProjectFolder> folder(Path text) throws IOException {
		return ProjectSearch.find(text).stream().findFirst();
	}

	private Snapshot snapshot(NagareProject project, IProgressMonitor monitor) {
		ProjectModel model = ProjectModel.of(project.files());
		Map<String, List<LaidOutPage>> figures = new LinkedHashMap<>();
		for (Assessment assessment : model.assessments()) {
			if (!monitor.isCanceled()) {
				AssessmentDerivation derivation = model.derive(assessment);
				figures.put(Optional.ofNullable(assessment.getName()).orElse(""), Figures.layOut(Figures.of(derivation)).pages());
			}
		}
		return Snapshot.of(project, model.keys(), figures, page -> SvgWriter.write(page, new SvgOptions(theme, "")));
	}
}
