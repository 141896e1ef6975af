package org.nagare.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.assessment.AssessmentName;
import org.nagare.dsl.project.NagareProject;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.file.FileNameCoding;
import org.nagare.file.FileTrouble;
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
				add(folders, folder);
			}
		}
		return folders;
	}

	/** A project that several paths name is one, with all the files that any of them names. */
	private static void add(List<ProjectFolder> folders, ProjectFolder folder) {
		for (int i = 0; i < folders.size(); i++) {
			ProjectFolder known = folders.get(i);
			if (known.equals(folder)) {
				return;
			}
			if (folder.hasSettings() && known.root().equals(folder.root())) {
				folders.set(i, known.with(folder.files()));
				return;
			}
		}
		folders.add(folder);
	}

	/** Other files of a project, by their ending. */
	List<Path> files(ProjectFolder folder, String ending) {
		try {
			return ProjectSearch.files(folder, ending);
		} catch (IOException e) {
			throw notReadable(folder.root(), e);
		}
	}

	/** The place that a path names. */
	Path meant(Path path) {
		try {
			return ProjectSearch.meant(console.resolve(path));
		} catch (IOException e) {
			throw notReadable(path, e);
		}
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
			List<ProjectFolder> folders = ProjectSearch.find(readable(path));
			if (folders.stream().allMatch(folder -> folder.files().isEmpty() && folder.links().isEmpty())) {
				throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NO_MODELS, Map.of("path", path.toString()));
			}
			folders.stream().flatMap(folder -> folder.files().stream()).forEach(file -> requireWholeName(file.toString()));
			return folders;
		} catch (NoSuchFileException e) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NO_SUCH_PATH, Map.of("path", path.toString()));
		} catch (IOException e) {
			throw notReadable(path, e);
		}
	}

	CommandFailure notReadable(Path path, IOException problem) {
		String place = problem instanceof FileSystemException inFile && inFile.getFile() != null ? inFile.getFile() : path.toString();
		FileTrouble trouble = FileTrouble.ofReading(problem);
		return new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE,
				Map.of("path", console.shown(Path.of(place)), "reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
	}

	private Path readable(Path path) {
		requireWholeName(path.toString());
		Path place = console.resolve(path);
		String name = place.getFileName() == null ? "" : place.getFileName().toString();
		boolean known = name.endsWith(ProjectFolder.FILE_ENDING) || name.equals(ProjectFolder.SETTINGS_NAME);
		if (!known && Files.exists(place) && !Files.isDirectory(place)) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_A_MODEL, Map.of("path", path.toString()));
		}
		return place;
	}

	/** With names that are not read as they are, two files could become one. */
	private static void requireWholeName(String path) {
		FileNameCoding.spoils(path).ifPresent(coding -> {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NARROW_FILE_NAMES, Map.of("coding", coding));
		});
	}

	/** The assessment of a name, or all of them where several results can be put. */
	List<Assessment> assessments(ProjectModel model, NagareProject project, String name, String target) {
		List<Assessment> all = model.assessments();
		if (all.isEmpty()) {
			throw new CommandFailure(ExitStatus.ERRORS_FOUND, CommandMessage.NO_ASSESSMENT, Map.of("project", project.name()));
		}
		if (name != null) {
			return List.of(model.assessment(name)
					.orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NO_SUCH_ASSESSMENT, Map.of("name", name, "known", names(all)))));
		}
		if (all.size() > 1 && Results.isConsole(target)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.SEVERAL_ASSESSMENTS, Map.of("count", Integer.toString(all.size()), "known", names(all)));
		}
		return all;
	}

	private String names(List<Assessment> assessments) {
		return console.list(assessments.stream().map(AssessmentName::of).toList());
	}
}
