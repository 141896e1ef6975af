package org.nagare.rules.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.nagare.testing.Checkout;

/** The small project in which the examples of the catalogue are read. */
final class CatalogueProject {

	private CatalogueProject() {
	}

	/** A part of it: the bodies, the assessment, the files, the steps. */
	static String part(String name) {
		try {
			return Files.readString(Checkout.plugin("org.nagare.rules.tests").resolve("examples").resolve(name + ".nagare"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
