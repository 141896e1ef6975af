package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.Assessment;
import org.nagare.model.Revision;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.ProjectModel;

/** The version beside which a figure is laid out: another project, or the one that the last 改訂 of this project names as its 前版. */
final class EarlierVersion {

	private final Console console;
	private final ProjectModel model;

	private EarlierVersion(Console console, ProjectModel model) {
		this.console = console;
		this.model = model;
	}

	/** @param named a path, or 前版 where nothing of this name lies here */
	static EarlierVersion read(Path named, NagareProject project, List<Assessment> assessments, ProjectModel present, ProjectReader reader, Console console) {
		boolean ownState = named.equals(Path.of(ProjectFolder.EARLIER_STATES)) && !Files.exists(console.resolve(named));
		ProjectFolder folder = ownState ? ownState(project, assessments, present, console) : new Projects(console).folder(named);
		return new EarlierVersion(console, ProjectModel.of(reader.read(folder).files()));
	}

	private static ProjectFolder ownState(NagareProject project, List<Assessment> assessments, ProjectModel present, Console console) {
		List<String> names = assessments.stream().flatMap(each -> present.derive(each).statements(Revision.class).stream()).map(Revision::getPrevious).filter(Objects::nonNull).toList();
		try {
			Optional<ProjectFolder> found = names.isEmpty() ? Optional.empty() : ProjectSearch.earlier(project.folder(), names.getLast());
			return found.orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_EARLIER_VERSION, Map.of("project", project.name())));
		} catch (IOException e) {
			throw new Projects(console).notReadable(project.folder().root(), e);
		}
	}

	/** The assessment of the same name, or the only one. */
	AssessmentDerivation of(Assessment one) {
		List<Assessment> all = model.assessments();
		Optional<Assessment> same = model.assessment(AssessmentName.of(one)).or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
		return model.derive(same.orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_SUCH_ASSESSMENT,
				Map.of("name", AssessmentName.of(one), "known", console.list(all.stream().map(AssessmentName::of).toList())))));
	}
}
