package org.nagare.dsl.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one project before anything is read: its folder, whether it has a nagare.project, and its .nagare files in a fixed order.
 * A single file without a project around it is a project of its own.
 */
public record ProjectFolder(Path root, boolean hasSettings, List<Path> files) {

	public static final String SETTINGS_NAME = "nagare.project";
	public static final String FILE_ENDING = ".nagare";

	/** The folder of a project in which earlier states of it are kept, each in a folder of its own; they are no part of the project. */
	public static final String EARLIER_STATES = "前版";

	public ProjectFolder {
		files = List.copyOf(files);
	}

	/** The same project with these files in it too, in the fixed order. */
	public ProjectFolder with(Collection<Path> more) {
		return new ProjectFolder(root, hasSettings, Stream.concat(files.stream(), more.stream()).distinct().sorted(Comparator.comparing(this::nameOf)).toList());
	}

	/** The name of a file within the project, with «/» on every system. */
	public String nameOf(Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	public Path settings() {
		return root.resolve(SETTINGS_NAME);
	}
}
