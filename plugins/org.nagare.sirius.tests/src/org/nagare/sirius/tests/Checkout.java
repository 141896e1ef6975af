package org.nagare.sirius.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/** Folders of the checkout, from wherever the tests run. */
public final class Checkout {

	private Checkout() {
	}

	public static Path root() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			if (Files.isDirectory(at.resolve("examples")) && Files.isDirectory(at.resolve("plugins"))) {
				return at;
			}
		}
		throw new IllegalStateException("No folder examples/ above " + Path.of("").toAbsolutePath());
	}

	public static Path plugin() {
		return root().resolve("plugins/org.nagare.sirius");
	}

	public static List<ProjectFolder> examples() throws IOException {
		return ProjectSearch.find(root().resolve("examples"));
	}
}
