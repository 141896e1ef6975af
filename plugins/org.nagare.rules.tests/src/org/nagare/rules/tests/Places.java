package org.nagare.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that these tests run in. */
final class Places {

	private Places() {
	}

	static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("plugins")) && Files.isDirectory(at.resolve("examples"))) {
				return at;
			}
		}
		throw new IllegalStateException("not run inside a checkout");
	}

	static Path plugin(String name) {
		return root().resolve("plugins").resolve(name);
	}

	/** A part of the small project in which the examples of the catalogue are read. */
	static String example(String name) {
		try {
			return Files.readString(plugin("org.nagare.rules.tests").resolve("examples").resolve(name + ".nagare"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
