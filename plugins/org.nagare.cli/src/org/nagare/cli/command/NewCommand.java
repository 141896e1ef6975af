package org.nagare.cli.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.start.NewProject;
import org.nagare.dsl.project.ProjectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small project that is whole: it checks without an error, and its figure can be drawn. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
	private String name;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR")
	private Path target;

	public NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (!NewProject.isName(name)) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.BAD_PROJECT_NAME, Map.of("name", name));
		}
		Path folder = console.resolve(target == null ? Path.of(name) : target);
		if (target == null && Files.exists(folder) || Files.exists(folder.resolve(ProjectFolder.SETTINGS_NAME))) {
			throw existsAlready(folder);
		}
		Map<Path, String> files = new LinkedHashMap<>();
		NewProject.of(name).texts().forEach((file, text) -> files.put(folder.resolve(file), text));
		for (Path file : files.keySet()) {
			if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
				throw existsAlready(file);
			}
		}
		new Results(console).write(files);
		console.say(CommandMessage.CREATED, Map.of("path", console.shown(folder), "typed", typed(console.shown(folder))));
		return ExitStatus.DONE;
	}

	private CommandFailure existsAlready(Path path) {
		return new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.EXISTS_ALREADY, Map.of("path", console.shown(path)));
	}

	/** The path so that it can be copied into a shell. */
	private static String typed(String path) {
		return path.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-/\\".indexOf(c) >= 0) ? path : '"' + path + '"';
	}
}
