package org.nagare.dsl.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.dsl.attached.AttachedFiles;

/**
 * Finds the projects that a path means: a project, a folder above several, or a single file with the project around it.
 * Links are not followed: no path leads out of a project. Those that stand where something of the project would are kept, to be told.
 */
public final class ProjectSearch {

	private ProjectSearch() {
	}

	/** The projects in the order of their folders; empty where the folder holds no .nagare file at all. */
	public static List<ProjectFolder> find(Path path) throws IOException {
		Path named = path.toAbsolutePath().normalize();
		if (!Files.exists(named)) {
			// what stands in a folder that nobody may look into is not missing
			throw Files.notExists(named) || Files.isSymbolicLink(named) ? new NoSuchFileException(path.toString()) : new AccessDeniedException(path.toString());
		}
		Path place = meant(named);
		try {
			Optional<Path> around = around(place);
			if (around.isPresent()) {
				return List.of(read(around.get(), true).with(place.equals(around.get()) ? List.of() : named(place)));
			}
			if (!Files.isDirectory(place)) {
				return !place.getFileName().toString().endsWith(ProjectFolder.FILE_ENDING) ? List.of() : List.of(new ProjectFolder(place.getParent(), false, List.of(place)));
			}
			List<Path> roots = rootsBelow(place);
			List<ProjectFolder> projects = new ArrayList<>();
			for (Path root : roots) {
				projects.add(read(root, true));
			}
			if (projects.isEmpty()) {
				ProjectFolder loose = read(place, false);
				return loose.files().isEmpty() && loose.links().isEmpty() ? List.of() : List.of(loose);
			}
			return projects;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** The place that a path names: a link that is named is meant; links further down are not followed. */
	public static Path meant(Path path) throws IOException {
		Path named = path.toAbsolutePath().normalize();
		return Files.isSymbolicLink(named) ? named.toRealPath() : named;
	}

	/** The files that the path itself names: they are wanted even where the project leaves them out. */
	private static List<Path> named(Path place) throws IOException {
		if (Files.isDirectory(place)) {
			return read(place, false).files();
		}
		return Files.isRegularFile(place) && place.getFileName().toString().endsWith(ProjectFolder.FILE_ENDING) ? List.of(place) : List.of();
	}

	/** The nearest folder with a nagare.project at or above the path. */
	private static Optional<Path> around(Path place) {
		for (Path folder = Files.isDirectory(place) ? place : place.getParent(); folder != null; folder = folder.getParent()) {
			if (hasSettings(folder)) {
				return Optional.of(folder);
			}
			if (folder.getParent() != null && isEarlierStates(folder.getParent())) {
				// an earlier state is a project of its own, and not a part of the one that keeps it
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static boolean hasSettings(Path folder) {
		return Files.isRegularFile(folder.resolve(ProjectFolder.SETTINGS_NAME), LinkOption.NOFOLLOW_LINKS);
	}

	private static boolean isEarlierStates(Path folder) {
		return folder.getFileName() != null && folder.getFileName().toString().equals(ProjectFolder.EARLIER_STATES);
	}

	/** An earlier state that a project keeps under a name; empty where there is none, or the name leads elsewhere. */
	public static Optional<ProjectFolder> earlier(ProjectFolder project, String name) throws IOException {
		Path states = project.root().resolve(ProjectFolder.EARLIER_STATES);
		for (Path state : Files.isDirectory(states) ? children(states) : List.<Path>of()) {
			// some systems keep the marks of kana apart from them in names of files
			if (composed(state.getFileName().toString()).equals(composed(name))) {
				ProjectFolder found = read(state, hasSettings(state));
				return found.files().isEmpty() ? Optional.empty() : Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** The names of the earlier states of which a project keeps texts, in the order of their folders; none where the folder cannot be read. */
	public static List<String> earlierStates(ProjectFolder project) {
		try {
			Path states = project.root().resolve(ProjectFolder.EARLIER_STATES);
			List<String> names = new ArrayList<>();
			for (Path state : Files.isDirectory(states) ? children(states) : List.<Path>of()) {
				if (!read(state, hasSettings(state)).files().isEmpty()) {
					names.add(state.getFileName().toString());
				}
			}
			return names;
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	private static String composed(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}

	private static List<Path> children(Path folder) throws IOException {
		try (Stream<Path> inner = Files.list(folder)) {
			return inner.filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)).sorted(Comparator.comparing(Path::toString)).toList();
		}
	}

	private static List<Path> rootsBelow(Path folder) throws IOException {
		List<Path> roots = new ArrayList<>();
		walk(folder, false, file -> {
			if (file.getFileName().toString().equals(ProjectFolder.SETTINGS_NAME)) {
				roots.add(file.getParent());
			}
		});
		roots.sort(Comparator.comparing(Path::toString));
		return roots;
	}

	/** Other files of a project, in the fixed order: those with this ending, from the folders in which its texts may lie. */
	public static List<Path> files(ProjectFolder project, String ending) throws IOException {
		List<Path> files = new ArrayList<>();
		if (project.hasSettings()) {
			walk(project.root(), true, file -> {
				if (file.getFileName().toString().endsWith(ending)) {
					files.add(file);
				}
			});
		}
		files.sort(Comparator.comparing(project::nameOf));
		return files;
	}

	/** The links that stand where such files would; none of them is followed. */
	public static List<Path> links(ProjectFolder project, String ending) throws IOException {
		List<Path> links = new ArrayList<>();
		if (project.hasSettings()) {
			walk(project.root(), true, new Visit() {
				@Override
				public void accept(Path file) {
					// only links are looked for
				}

				@Override
				public void link(Path link) {
					if (link.getFileName().toString().endsWith(ending)) {
						links.add(link);
					}
				}
			});
		}
		links.sort(Comparator.comparing(project::nameOf));
		return links;
	}

	/**
	 * The files that hold on to things of the texts. They may lie wherever the texts of a project may; of texts without a project only beside
	 * them, for around those may be anything.
	 */
	public static List<Path> attached(ProjectFolder project) throws IOException {
		List<Path> files = new ArrayList<>();
		if (project.hasSettings()) {
			for (String ending : AttachedFiles.ENDINGS) {
				files.addAll(files(project, ending));
			}
		} else {
			for (Path folder : project.files().stream().map(Path::getParent).distinct().toList()) {
				try (Stream<Path> inner = Files.list(folder)) {
					inner.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && AttachedFiles.ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith))
							.forEach(files::add);
				}
			}
		}
		files.sort(Comparator.comparing(project::nameOf));
		return files;
	}

	private static ProjectFolder read(Path root, boolean hasSettings) throws IOException {
		List<Path> files = new ArrayList<>();
		List<Path> links = new ArrayList<>();
		List<Path> inner = new ArrayList<>();
		walk(root, true, new Visit() {
			@Override
			public void accept(Path file) {
				if (file.getFileName().toString().endsWith(ProjectFolder.FILE_ENDING)) {
					files.add(file);
				}
			}

			@Override
			public void link(Path link) {
				if (isOurs(link)) {
					links.add(link);
				}
			}

			@Override
			public void innerProject(Path folder) {
				inner.add(folder);
			}
		});
		return new ProjectFolder(root, hasSettings, List.of()).with(files).withLinks(links).withInner(hasSettings ? inner : List.of());
	}

	/** Whether a link stands where a text, the settings or a folder with texts would: what is in it would be missed. */
	private static boolean isOurs(Path link) {
		String name = link.getFileName().toString();
		return name.endsWith(ProjectFolder.FILE_ENDING) || name.equals(ProjectFolder.SETTINGS_NAME) || !name.startsWith(".") && Files.isDirectory(link);
	}

	private interface Visit {
		void accept(Path file);

		/** A link, which is not followed. */
		default void link(Path link) {
		}

		/** A folder that is left out, because it is a project of its own. */
		default void innerProject(Path folder) {
		}
	}

	/** Visits ordinary files; hidden folders are left out, and so are projects within the project where its own files are wanted. */
	private static void walk(Path folder, boolean withoutInnerProjects, Visit visit) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
				boolean hidden = !inner.equals(folder) && inner.getFileName().toString().startsWith(".");
				boolean earlier = !inner.equals(folder) && inner.getFileName().toString().equals(ProjectFolder.EARLIER_STATES);
				if (hidden || earlier) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				boolean innerProject = withoutInnerProjects && !inner.equals(folder) && hasSettings(inner);
				if (innerProject) {
					visit.innerProject(inner);
				}
				return innerProject ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile()) {
					visit.accept(file);
				} else if (attributes.isSymbolicLink()) {
					visit.link(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
				// a file that cannot be looked at is reported when it is read; a folder must not be left out in silence
				if (file.getFileName() != null && file.getFileName().toString().endsWith(ProjectFolder.FILE_ENDING)) {
					visit.accept(file);
					return FileVisitResult.CONTINUE;
				}
				throw failure;
			}
		});
	}
}
