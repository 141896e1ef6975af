package org.nagare.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;
import org.nagare.form.edition.EditionCatalogue;
import org.nagare.form.edition.ProjectEditions;

/**
 * The editions of projects, from the files that lie in their folders: here the folders of the language and the forms meet. What was made
 * of the files of a project is kept until one of them says something else, so that who asks at every keystroke does not wait for forms.
 */
public final class OwnEditions {

	/** The code under which what is wrong with one of them is told. */
	public static final String FAULTY = "form.edition-faulty";

	/** How their files end. */
	public static final String ENDING = ".yoshiki";

	private static final String LINK = "リンクなので、読みませんでした。ファイルそのものをこのプロジェクトのフォルダーに置いてください。 / It is a link and was not read. Put the file itself into the folder of the project.";

	private final EditionCatalogue shipped;
	private final Map<Path, Known> known = new HashMap<>();

	/** A file as it was; without content where it could not be read. */
	private record Content(String name, Optional<ByteBuffer> bytes) {

		ProjectEditions.File file() {
			return new ProjectEditions.File(name, () -> new ByteArrayInputStream(bytes.orElseThrow(() -> new IOException(name)).array()));
		}
	}

	private record Known(List<Content> files, List<String> links, ProjectEditions editions) {
	}

	public OwnEditions(EditionCatalogue shipped) {
		this.shipped = shipped;
	}

	public EditionCatalogue shipped() {
		return shipped;
	}

	/** What the folder has now. */
	public ProjectEditions of(ProjectFolder folder) {
		return of(folder, Map.of());
	}

	/** @param unsaved texts that stand in the place of what lies on the disk */
	public synchronized ProjectEditions of(ProjectFolder folder, Map<Path, String> unsaved) {
		List<Content> files = files(folder, unsaved);
		List<String> links = links(folder);
		Known before = known.get(folder.root());
		if (before == null || !before.files().equals(files) || !before.links().equals(links)) {
			ProjectEditions read = ProjectEditions.of(shipped, files.stream().map(Content::file).toList());
			List<ProjectEditions.Problem> problems = new ArrayList<>(read.problems());
			links.forEach(link -> problems.add(new ProjectEditions.Problem(link, 1, 1, LINK)));
			before = new Known(files, links, new ProjectEditions(read.catalogue(), problems));
			known.put(folder.root(), before);
		}
		return before.editions();
	}

	private static List<Content> files(ProjectFolder folder, Map<Path, String> unsaved) {
		try {
			List<Content> files = new ArrayList<>();
			for (Path file : ProjectSearch.files(folder, ENDING)) {
				files.add(new Content(folder.nameOf(file), unsaved.containsKey(file) ? Optional.of(ByteBuffer.wrap(unsaved.get(file).getBytes(StandardCharsets.UTF_8))) : bytes(file)));
			}
			return files;
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** A link may lead out of the project: what it leads to is not read, and who put it there is told. */
	private static List<String> links(ProjectFolder folder) {
		try {
			return ProjectSearch.links(folder, ENDING).stream().map(folder::nameOf).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static Optional<ByteBuffer> bytes(Path file) {
		try {
			return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}
}
