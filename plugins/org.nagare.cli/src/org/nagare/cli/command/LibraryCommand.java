package org.nagare.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.file.FileTrouble;
import org.nagare.form.measure.ShippedLibraries;
import org.nagare.form.measure.ShippedLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the measure libraries that come with the product, or writes a copy of one into a project. The copy belongs to the project. */
@Command(name = "library")
public final class LibraryCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(arity = "0..1", paramLabel = "LIBRARY", descriptionKey = "LIBRARY")
	private String name;

	@Option(names = {"-o", "--output"}, paramLabel = "DIR")
	private Path target;

	@Option(names = "--replace")
	private boolean replace;

	public LibraryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (name == null) {
			for (ShippedLibrary library : ShippedLibraries.all()) {
				console.put(library.name() + "\n    " + library.summary() + "\n");
			}
			return ExitStatus.DONE;
		}
		ShippedLibrary library = ShippedLibraries.named(name).orElseThrow(() -> new CommandFailure(ExitStatus.WRONG_USE,
				CommandMessage.UNKNOWN_LIBRARY,
				Map.of("name", name, "known", console.list(ShippedLibraries.all().stream().map(ShippedLibrary::name).toList()))));
		Path folder = console.resolve(target == null ? Path.of("") : target);
		Path file = folder.resolve(library.name() + ProjectFolder.FILE_ENDING);
		Map<String, String> said = new LinkedHashMap<>();
		said.put("path", console.shown(file));
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			if (library.isWrittenIn(content(file))) {
				console.say(CommandMessage.LIBRARY_IS_THERE, said);
				return ExitStatus.DONE;
			}
			if (!replace) {
				throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.LIBRARY_DIFFERS, said);
			}
		}
		new Results(console).write(Map.of(file, library.text()));
		console.say(CommandMessage.LIBRARY_COPIED, said);
		return ExitStatus.DONE;
	}

	private String content(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		} catch (IOException e) {
			FileTrouble trouble = FileTrouble.of(e);
			throw new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_READABLE,
					Map.of("path", console.shown(file), "reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
		}
	}
}
