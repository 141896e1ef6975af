package org.nagare.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for one test, gone after it: the copies of the examples would fill the machine of whoever runs the tests often. */
final class Temporary {

	private static final List<Path> MADE = new ArrayList<>();

	private Temporary() {
	}

	/** A new folder that is taken away by {@link Window#closeAll()}. */
	static Path folder() throws IOException {
		Path folder = Files.createTempDirectory("nagare-workbench");
		MADE.add(folder);
		return folder;
	}

	/** What cannot be taken away yet is tried again after the next test; none fails by it. */
	static void takeAway() {
		MADE.removeIf(Temporary::isGone);
	}

	private static boolean isGone(Path folder) {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
			return true;
		} catch (IOException e) {
			return Files.notExists(folder);
		}
	}
}
