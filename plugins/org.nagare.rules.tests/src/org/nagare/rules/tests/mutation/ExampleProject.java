package org.nagare.rules.tests.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/** An example with its texts, as it is judged on the day on which it is published. */
record ExampleProject(String name, LocalDate day, ProjectFolder folder, Map<Path, String> texts, String all) {

	static ExampleProject read(Path root, LocalDate day) {
		try {
			ProjectFolder folder = ProjectSearch.find(root).get(0);
			Map<Path, String> texts = new LinkedHashMap<>();
			for (Path file : folder.files()) {
				texts.put(file, Files.readString(file));
			}
			return new ExampleProject(root.getFileName().toString(), day, folder, texts, String.join("\n", texts.values()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
