package org.nagare.layers.tests.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the checkout: where the build says, else the nearest above the working folder with a table of rooms. */
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
}
