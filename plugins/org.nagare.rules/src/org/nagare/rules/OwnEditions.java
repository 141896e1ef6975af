package org.nagare.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.ProjectEditions;

/** The editions of a project, from the files that lie in its folder: here the folders of the language and the forms meet. */
public final class OwnEditions {

	private static final String ENDING = ".yoshiki";

	private OwnEditions() {
	}

	public static ProjectEditions of(EditionCatalogue shipped, ProjectFolder folder) {
		try {
			List<ProjectEditions.File> files = ProjectSearch.files(folder, ENDING).stream()
					.map(file -> new ProjectEditions.File(folder.nameOf(file), () -> Files.newInputStream(file))).toList();
			return ProjectEditions.of(shipped, files);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
