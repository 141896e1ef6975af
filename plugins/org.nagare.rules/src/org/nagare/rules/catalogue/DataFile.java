package org.nagare.rules.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table of the catalogue: rows of words between tabs; a line that begins with # is for the reader. */
public final class DataFile {

	private DataFile() {
	}

	public static Stream<List<String>> rows(String name) {
		try (InputStream stream = DataFile.class.getResourceAsStream(name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
