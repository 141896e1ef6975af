package org.nagare.dsl.project;

import java.nio.file.Path;
import java.util.List;

/**
 * The files of one project before anything is read: its folder, whether it has a nagare.project, and its .nagare files in a fixed order.
 * A single file without a project around it is a project of its own.
 */
public record ProjectFolder(Path root, boolean hasSettings, List<Path> files) {

	public static final String SETTINGS_NAME = "nagare.project";
	public static final String FILE_ENDING = ".nagare";

	public ProjectFolder {
		files = List.copyOf(files);
	}

	/** The name of a file within the project, with «/» on every system. */
	public String nameOf(Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	public Path settings() {
		return root.resolve(SETTINGS_NAME);
	}
}
