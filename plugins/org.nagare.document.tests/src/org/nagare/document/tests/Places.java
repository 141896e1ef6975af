package org.nagare.document.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things of the checkout are, whatever folder the tests are run from. */
final class Places {

	private Places() {
	}

	static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("plugins/org.nagare.document.tests"))) {
				return at;
			}
		}
		throw new IllegalStateException("not run inside a checkout");
	}

	static Path tests() {
		return root().resolve("plugins/org.nagare.document.tests");
	}

	/** A model that the reference of the language tells of. */
	static Path model(String name) {
		return root().resolve("plugins/org.nagare.dsl.tests/models").resolve(name);
	}

	static Path examples() {
		return root().resolve("examples");
	}
}
