package org.nagare.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.output.FileName;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a small project that is whole: it checks without an error, and its figure can be drawn. */
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(index = "0", paramLabel = "NAME")
	private String name;

	@Option(names = "-o", paramLabel = "DIR")
	private Path target;

	public NewCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (!FileName.isPlain(name) || name.isBlank()) {
			throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.BAD_PROJECT_NAME, Map.of("name", name));
		}
		Path folder = console.folder().resolve(target == null ? Path.of(name) : target);
		if (Files.exists(folder.resolve(ProjectFolder.SETTINGS_NAME)) || Files.isRegularFile(folder) || target == null && Files.exists(folder)) {
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.EXISTS_ALREADY, Map.of("path", folder.toString()));
		}
		Map<Path, String> files = NewProject.files(name).entrySet().stream()
				.collect(Collectors.toMap(entry -> folder.resolve(entry.getKey()), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
		for (Path file : files.keySet()) {
			if (Files.exists(file)) {
				throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.EXISTS_ALREADY, Map.of("path", file.toString()));
			}
		}
		new Results(console).writeAll(files);
		console.say(CommandMessage.CREATED, Map.of("path", folder.toString()));
		return ExitStatus.DONE;
	}
}
