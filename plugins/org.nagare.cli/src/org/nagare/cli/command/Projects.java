package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.ProjectModel;

/** From the paths and names on the command line to the projects and assessments that they mean. */
final class Projects {

	private final Console console;

	Projects(Console console) {
		this.console = console;
	}

	/** The projects of all paths, each once, in the order of the paths. */
	List<ProjectFolder> folders(List<Path> paths) {
		List<ProjectFolder> folders = new ArrayList<>();
		for (Path path : paths) {
			for (ProjectFolder folder : folders(path)) {
				if (folders.stream().noneMatch(folder::equals)) {
					folders.add(folder);
				}
			}
		}
		return folders;
	}

	/** The one project of a command that works on one. */
	ProjectFolder folder(Path path) {
		List<ProjectFolder> folders = folders(path);
		if (folders.size() > 1) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.ONE_PROJECT_ONLY, Map.of("path", path.toString(), "count", Integer.toString(folders.size())));
		}
		return folders.get(0);
	}

	private List<ProjectFolder> folders(Path path) {
		try {
			List<ProjectFolder> folders = ProjectSearch.find(console.folder().resolve(path));
			if (folders.isEmpty() || folders.stream().allMatch(folder -> folder.files().isEmpty())) {
				throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NO_MODELS, Map.of("path", path.toString()));
			}
			return folders;
		} catch (NoSuchFileException e) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NO_SUCH_PATH, Map.of("path", path.toString()));
		} catch (AccessDeniedException e) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE, Map.of("path", String.valueOf(e.getFile()), "reason", "permission denied"));
		} catch (IOException e) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE, Map.of("path", path.toString(), "reason", String.valueOf(e.getMessage())));
		}
	}

	/** The assessment of a name, or all of them. */
	static List<Assessment> assessments(ProjectModel model, String project, String name) {
		List<Assessment> all = model.assessments();
		if (all.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NO_ASSESSMENT, Map.of("project", project));
		}
		if (name == null) {
			return all;
		}
		return List.of(model.assessment(name)
				.orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_SUCH_ASSESSMENT, Map.of("name", name, "known", names(all)))));
	}

	static String names(List<Assessment> assessments) {
		return String.join("、", assessments.stream().map(assessment -> String.valueOf(assessment.getName())).toList());
	}
}
