package org.nagare.form.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measure libraries that come with the product. A project takes a copy and keeps it: what a law-bound document says must not change
 * because the product did.
 */
public final class ShippedLibraries {

	private static final String FOLDER = "/measures/";
	private static final String INDEX = "index.txt";

	private ShippedLibraries() {
	}

	/** All of them in the order of the index. */
	public static List<ShippedLibrary> all() {
		List<ShippedLibrary> libraries = new ArrayList<>();
		for (String line : text(INDEX).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
			String[] words = line.split(" +");
			libraries.add(new ShippedLibrary(words[0], text(words[1])));
		}
		return List.copyOf(libraries);
	}

	public static Optional<ShippedLibrary> named(String name) {
		return all().stream().filter(library -> library.name().equals(name)).findFirst();
	}

	private static String text(String file) {
		try (InputStream stream = ShippedLibraries.class.getResourceAsStream(FOLDER + file)) {
			if (stream == null) {
				throw new IllegalStateException("the bundle has no " + FOLDER + file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
