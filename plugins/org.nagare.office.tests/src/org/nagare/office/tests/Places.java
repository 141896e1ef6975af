package org.nagare.office.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things of the checkout are, whatever folder the tests are run from. */
final class Places {

	private Places() {
	}

	static Path checkout() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("plugins/org.nagare.office.tests"))) {
				return at;
			}
		}
		throw new IllegalStateException("not run inside a checkout");
	}

	static Path tests() {
		return checkout().resolve("plugins/org.nagare.office.tests");
	}

	static Path example(String name) {
		return checkout().resolve("examples").resolve(name);
	}
}
