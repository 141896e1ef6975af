package org.nagare.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.output.FileName;
import org.nagare.cli.output.WholeFile;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;

/** Puts results where the person asked for them: on the console, into one file, or several into a folder. */
final class Results {

	/** One result with the name of the file that it would have in a folder. */
	record Result(List<String> folders, String fileName, String content) {
	}

	private static final String TO_CONSOLE = "-";

	private final Console console;

	Results(Console console) {
		this.console = console;
	}

	/** Without a target, or with «-», the result goes to the console; several results need a folder. */
	void put(List<Result> results, String target) {
		if (target == null || target.equals(TO_CONSOLE)) {
			if (results.size() > 1) {
				throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.SEVERAL_FILES, Map.of("count", Integer.toString(results.size())));
			}
			console.put(results.get(0).content());
			return;
		}
		Path place = console.folder().resolve(target);
		boolean isFolder = Files.isDirectory(place) || target.endsWith("/") || target.endsWith("\\") || results.size() > 1;
		for (Result result : results) {
			write(isFolder ? place.resolve(FileName.of(result.fileName())) : place, result.content());
		}
	}

	/** Each result into its folders below the target. */
	void putBelow(List<Result> results, Path target) {
		for (Result result : results) {
			Path place = target;
			for (String folder : result.folders()) {
				place = place.resolve(FileName.of(folder));
			}
			Path file = place.resolve(FileName.of(result.fileName()));
			write(file, result.content());
			console.say(CommandMessage.WRITTEN, Map.of("path", file.toString()));
		}
	}

	/** Several files that belong together: that each can be written is looked at before the first is. */
	void writeAll(Map<Path, String> files) {
		for (Path file : files.keySet()) {
			if (Files.exists(file) && !Files.isWritable(file)) {
				throw notWritable(file, "permission denied");
			}
		}
		files.forEach(this::write);
	}

	void write(Path file, String content) {
		try {
			WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8));
		} catch (AccessDeniedException e) {
			throw notWritable(file, "permission denied");
		} catch (FileSystemException e) {
			throw notWritable(file, e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
		} catch (IOException e) {
			throw notWritable(file, String.valueOf(e.getMessage()));
		}
	}

	private static CommandFailure notWritable(Path file, String reason) {
		return new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, CommandMessage.NOT_WRITABLE, Map.of("path", file.toString(), "reason", reason));
	}
}
