package org.nagare.benchmarks.project;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the examples lie: where the build says, else above the folder in which the program was started, else above the program. */
public final class Checkout {

	private Checkout() {
	}

	public static Path root() {
		String told = System.getProperty("nagare.root");
		if (told != null) {
			return Path.of(told);
		}
		try {
			Path program = Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			for (Path start : new Path[] { Path.of("").toAbsolutePath(), program }) {
				for (Path folder = start; folder != null; folder = folder.getParent()) {
					if (Files.isRegularFile(folder.resolve("examples/city/nagare.project"))) {
						return folder;
					}
				}
			}
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
		throw new IllegalStateException("No folder examples/city above " + Path.of("").toAbsolutePath() + ": start this inside the checkout.");
	}
}
