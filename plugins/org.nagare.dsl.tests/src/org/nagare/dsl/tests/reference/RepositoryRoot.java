package org.nagare.dsl.tests.reference;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the checkout: tests run in the folder of their plug-in, or somewhere below the checkout. */
final class RepositoryRoot {

	private RepositoryRoot() {
	}

	static Path find() {
		Path start = Path.of("").toAbsolutePath();
		for (Path folder = start; folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("examples")) && Files.isDirectory(folder.resolve("plugins"))) {
				return folder;
			}
		}
		throw new IllegalStateException("no folder with examples and plugins at or above " + start);
	}
}
