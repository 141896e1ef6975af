package org.nagare.form.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things of the checkout are, whatever folder the tests are run from. */
final class Places {

	private Places() {
	}

	static Path plugins() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("plugins/org.nagare.form.tests"))) {
				return at.resolve("plugins");
			}
		}
		throw new IllegalStateException("not run inside a checkout");
	}

	static Path model(String name) {
		return plugins().resolve("org.nagare.dsl.tests/models").resolve(name);
	}

	static Path tests() {
		return plugins().resolve("org.nagare.form.tests");
	}

	/** The folder with the papers of the domain, where it stands beside the project. */
	static Optional<Path> shared() {
		Path shared = plugins().getParent().resolveSibling("shared");
		return Files.isDirectory(shared) ? Optional.of(shared) : Optional.empty();
	}
}
