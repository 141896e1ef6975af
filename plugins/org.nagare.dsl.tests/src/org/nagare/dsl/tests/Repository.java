package org.nagare.dsl.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds folders of the checkout from the folder that a test happens to run in. */
public final class Repository {

	private Repository() {
	}

	public static Path folder(String name) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("plugins")) && Files.isDirectory(folder.resolve(name))) {
				return folder.resolve(name);
			}
		}
		throw new IllegalStateException("no folder " + name + " above " + Path.of("").toAbsolutePath());
	}
}
