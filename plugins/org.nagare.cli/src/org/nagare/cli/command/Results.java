package org.nagare.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nagare.cli.ExitStatus;
import org.nagare.cli.speech.CommandMessage;
import org.nagare.cli.speech.Console;
import org.nagare.delivery.form.Product;
import org.nagare.delivery.message.DeliveryMessage;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.file.FileTrouble;
import org.nagare.file.FolderPlan;
import org.nagare.file.WholeFiles;
import org.nagare.rules.OwnEditions;

/** Puts results where the person asked for them: on the console, into one file, or several into a folder. */
final class Results {

	static final String TO_CONSOLE = "-";

	private final Console console;

	Results(Console console) {
		this.console = console;
	}

	static boolean isConsole(String target) {
		return target == null || target.equals(TO_CONSOLE);
	}

	/** Refuses before a long work what would be refused after it: several results, of which none is made yet, and no folder for them. */
	void requireRoom(int count, String ending, String target) {
		boolean isFolder = !isConsole(target) && (Files.isDirectory(console.resolve(Path.of(target))) || target.endsWith("/") || target.endsWith("\\"));
		if (count > 1 && !isFolder && (isConsole(target) || Files.exists(console.resolve(Path.of(target))) || target.endsWith("." + ending))) {
			throw severalFiles(count);
		}
	}

	/** Without a target, or with «-», the result goes to the console, there only with «-» what no person can read; several results need a folder. */
	void put(List<Product> results, String target) throws IOException {
		if (isConsole(target)) {
			if (results.size() > 1) {
				throw severalFiles(results.size());
			}
			for (Product result : results) {
				if (target == null && !result.isText()) {
					throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.NOT_FOR_CONSOLE, Map.of("format", result.ending().substring(result.ending().lastIndexOf('.') + 1)));
				}
				console.put(result.content());
			}
			return;
		}
		Path place = console.resolve(Path.of(target));
		boolean isFolder = Files.isDirectory(place) || target.endsWith("/") || target.endsWith("\\");
		if (!isFolder) {
			requireNoSource(target, place);
		}
		boolean isFile = Files.exists(place) && !isFolder || results.stream().anyMatch(result -> isNameOfOne(result, target));
		if (results.size() > 1 && isFile && !isFolder) {
			throw severalFiles(results.size());
		}
		if (isFolder || results.size() > 1) {
			FolderPlan plan = new FolderPlan(place);
			putBelow(plan, place, results);
		} else {
			writeAll(Map.of(place, results.get(0).content()));
		}
	}

	/** A slip of the keyboard must not put a result in the place of what a person wrote. */
	private static void requireNoSource(String target, Path place) throws IOException {
		for (Path file : List.of(place, WholeFiles.meant(place))) {
			String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
			if (name.endsWith(ProjectFolder.FILE_ENDING) || name.endsWith(OwnEditions.ENDING) || name.equals(ProjectFolder.SETTINGS_NAME)) {
				throw new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.TARGET_IS_SOURCE, Map.of("path", target));
			}
		}
	}

	/** The results as files of a folder of the plan. */
	void putBelow(FolderPlan plan, Path folder, List<Product> results) {
		Map<Path, byte[]> files = new LinkedHashMap<>();
		results.forEach(result -> files.put(plan.file(folder, result.name(), result.ending()), result.content()));
		try {
			WholeFiles.write(files);
		} catch (IOException e) {
			throw notWritable(folder, e);
		}
		files.keySet().forEach(file -> console.say(CommandMessage.WRITTEN, Map.of("path", console.shown(file))));
	}

	Path folder(FolderPlan plan, Path parent, String name) {
		try {
			return plan.folder(parent, name);
		} catch (IOException e) {
			throw notWritable(parent, e);
		}
	}

	/** All of the files or none; what a link leads to is written, for the person named the link. */
	void write(Map<Path, String> files) {
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		files.forEach((file, text) -> contents.put(file, bytes(text)));
		writeAll(contents);
	}

	/** A text as it was read, and as it shall be. */
	record Rewritten(String before, String after) {
	}

	/** All of the texts or none; none if one of them was saved by somebody else since it was read. */
	void rewrite(Map<Path, Rewritten> files) {
		Map<Path, byte[]> contents = new LinkedHashMap<>();
		Map<Path, byte[]> expected = new LinkedHashMap<>();
		files.forEach((file, text) -> {
			contents.put(file, bytes(text.after()));
			expected.put(file, bytes(text.before()));
		});
		writeAll(contents, expected);
	}

	private void writeAll(Map<Path, byte[]> files) {
		writeAll(files, Map.of());
	}

	private void writeAll(Map<Path, byte[]> files, Map<Path, byte[]> expected) {
		Map<Path, byte[]> meant = new LinkedHashMap<>();
		Map<Path, byte[]> meantExpected = new LinkedHashMap<>();
		List<Path> named = new ArrayList<>(files.keySet());
		try {
			for (Path file : named) {
				Path place = WholeFiles.meant(file);
				meant.put(place, files.get(file));
				if (expected.containsKey(file)) {
					meantExpected.put(place, expected.get(file));
				}
			}
			WholeFiles.write(meant, meantExpected);
		} catch (IOException e) {
			throw notWritable(named.get(0), e);
		}
	}

	private static boolean isNameOfOne(Product result, String target) {
		return target.endsWith(result.ending().substring(result.ending().lastIndexOf('.')));
	}

	private static byte[] bytes(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

	private static CommandFailure severalFiles(int count) {
		return new CommandFailure(ExitStatus.WRONG_USE, CommandMessage.SEVERAL_FILES, Map.of("count", Integer.toString(count)));
	}

	private CommandFailure notWritable(Path meant, IOException problem) {
		String named = problem instanceof FileSystemException inFile && inFile.getFile() != null ? inFile.getFile() : meant.toString();
		FileTrouble trouble = FileTrouble.of(problem);
		return new CommandFailure(ExitStatus.INPUT_OUTPUT_FAILED, DeliveryMessage.NOT_WRITABLE,
				Map.of("path", console.shown(Path.of(named)), "reason", console.isJapanese() ? trouble.japanese() : trouble.english()));
	}
}
