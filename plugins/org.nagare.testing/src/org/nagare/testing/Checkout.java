package org.nagare.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Where things of the checkout are: below the folder that the build names, else below the nearest one with a plan of the house. */
public final class Checkout {

	private Checkout() {
	}

	public static Path root() {
		String told = System.getProperty("nagare.root");
		for (Path folder = Path.of(told == null ? "" : told).toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isRegularFile(folder.resolve("plugins/README.md"))) {
				return folder;
			}
		}
		throw new IllegalStateException("No folder with plugins/README.md above " + Path.of("").toAbsolutePath() + "; -Dnagare.root names it.");
	}

	public static Path plugins() {
		return root().resolve("plugins");
	}

	public static Path plugin(String name) {
		return plugins().resolve(name);
	}

	public static Path examples() {
		return root().resolve("examples");
	}

	public static Path example(String name) {
		return examples().resolve(name);
	}

	/** A model that the reference of the language tells of. */
	public static Path model(String name) {
		return plugin("org.nagare.dsl.tests").resolve("models").resolve(name);
	}

	/** The folder with papers of the domain, where it stands beside the project. */
	public static Optional<Path> shared() {
		return Optional.of(root().resolveSibling("shared")).filter(Files::isDirectory);
	}

	/** The same for a test that needs it; where it does not stand, the report shows the test as skipped. */
	public static Path sharedOrSkipped() {
		return shared().orElseGet(() -> Assumptions.abort("skipped: the folder «shared» does not stand beside the project"));
	}
}
