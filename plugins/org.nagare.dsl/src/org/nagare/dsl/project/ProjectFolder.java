package org.nagare.dsl.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nagare.dsl.resource.EarlierState;

/**
 * The files of one project before anything is read: its folder, whether it has a nagare.project, and its .nagare files in a fixed order.
 * A single file without a project around it is a project of its own.
 *
 * @param links what would be a text, the settings or a folder of the project if it were no link; none of them is followed
 * @param inner folders below that are projects of their own: nothing of theirs belongs to this one
 */
public record ProjectFolder(Path root, boolean hasSettings, List<Path> files, List<Path> links, List<Path> inner) {

	public static final String SETTINGS_NAME = "nagare.project";
	public static final String FILE_ENDING = ".nagare";

	/** The folder of a project in which earlier states of it are kept, each in a folder of its own; they are no part of the project. */
	public static final String EARLIER_STATES = EarlierState.FOLDER;

	public ProjectFolder {
		files = List.copyOf(files);
		links = List.copyOf(links);
		inner = List.copyOf(inner);
	}

	public ProjectFolder(Path root, boolean hasSettings, List<Path> files) {
		this(root, hasSettings, files, List.of(), List.of());
	}

	/** The same project with these files in it too, in the fixed order. */
	public ProjectFolder with(Collection<Path> more) {
		return new ProjectFolder(root, hasSettings, inOrder(files, more), links, inner);
	}

	/** The same project with these links that nobody follows. */
	ProjectFolder withLinks(Collection<Path> more) {
		return new ProjectFolder(root, hasSettings, files, inOrder(links, more), inner);
	}

	/** The same project with these projects of their own within it. */
	ProjectFolder withInner(Collection<Path> more) {
		return new ProjectFolder(root, hasSettings, files, links, inOrder(inner, more));
	}

	private List<Path> inOrder(Collection<Path> some, Collection<Path> more) {
		return Stream.concat(some.stream(), more.stream()).distinct().sorted(Comparator.comparing(this::nameOf)).toList();
	}

	/** The name of a file within the project, with «/» on every system. */
	public String nameOf(Path file) {
		return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
	}

	public Path settings() {
		return root.resolve(SETTINGS_NAME);
	}
}
