package org.nagare.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Folders in which nothing may be written, whoever runs the tests: who may do everything is refused by a mark of the disk only. */
final class Unwritable {

	private Unwritable() {
	}

	/** Whether the folder and its files are refused from now on. */
	static boolean make(Path folder) throws IOException, InterruptedException {
		for (Path each : each(folder)) {
			each.toFile().setWritable(false);
		}
		if (Files.isWritable(folder)) {
			mark(folder, "+i");
		}
		return !Files.isWritable(folder) || !each(folder).stream().allMatch(Files::isWritable);
	}

	static void undo(Path folder) throws IOException, InterruptedException {
		mark(folder, "-i");
		for (Path each : each(folder)) {
			each.toFile().setWritable(true);
		}
	}

	private static List<Path> each(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList();
		}
	}

	private static void mark(Path folder, String mark) throws InterruptedException {
		try {
			new ProcessBuilder("chattr", "-R", mark, folder.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(20, TimeUnit.SECONDS);
		} catch (IOException e) {
			// this machine has no such marks
		}
	}
}
