package org.nagare.workbench.folders;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.LanguageConnection;

/**
 * The folders that are open. A folder is shown by a link from the workspace: nothing is written into it that its owner did not write, and a
 * folder that may only be read can be looked at too.
 */
public final class OpenFolders {

	/** What is written into the workspace for a link, from the inside outwards. */
	private static final List<String> WRITTEN = List.of(".project", ".settings/org.eclipse.core.resources.prefs", ".settings", "");

	private OpenFolders() {
	}

	/** Shows the language what was open when the workbench ended last. */
	public static void startLanguage() {
		LanguageWatch.begin();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			link(project).map(IResource::getLocation).ifPresent(location -> LanguageConnection.get().addFolder(location.toPath()));
		}
	}

	/** The folders in the order of their names. */
	public static List<IFolder> all() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).flatMap(project -> link(project).stream()).toList();
	}

	/** Takes a folder out of the workbench; its files stay where they are. */
	public static void close(IFolder folder) {
		Optional.ofNullable(folder.getLocation()).ifPresent(location -> LanguageConnection.get().removeFolder(location.toPath()));
		forget(folder.getProject());
	}

	/**
	 * The workbench knows the link no more. Of the disk nothing is taken away but the two files that the workbench wrote for it, by their names, and
	 * the folders of them where nothing else is left in them: whatever lies there, nobody's files can go with them.
	 */
	private static void forget(IProject project) {
		Optional<Path> own = Optional.ofNullable(project.getLocation()).map(IPath::toPath);
		try {
			project.delete(false, true, new NullProgressMonitor());
			if (own.isPresent()) {
				for (String written : WRITTEN) {
					Files.deleteIfExists(own.get().resolve(written));
				}
			}
		} catch (DirectoryNotEmptyException e) {
			// somebody has put something there: it stays
		} catch (CoreException | IOException e) {
			NagareWorkbench.log(project.getName(), e);
		}
	}

	/**
	 * Opens a folder. No text is ever shown twice: one that is open already, or lies in one that is, is the one that is there; open ones that lie in
	 * it are shown as parts of it from then on.
	 */
	public static Optional<IFolder> open(Path path) {
		return open(path, new NullProgressMonitor());
	}

	/**
	 * The same beside the thread of the windows; all that lies in the folder is read from the disk for it.
	 *
	 * @throws OperationCanceledException where it is not wanted any more: the folder is not open then
	 */
	static Optional<IFolder> open(Path path, IProgressMonitor wanted) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		Optional<IFolder> known = known(path, wanted);
		if (known.isPresent()) {
			return known;
		}
		inside(path).forEach(OpenFolders::close);
		IProject project = workspace.getRoot().getProject(freeName(workspace.getRoot(), nameOf(path)));
		try {
			IFolder folder = project.getFolder(nameOf(path));
			List<IFolder> meanwhile = new ArrayList<>();
			IWorkspaceRunnable make = monitor -> {
				// one after the other: who came first may have opened the same
				known(path, wanted).ifPresent(meanwhile::add);
				if (!meanwhile.isEmpty()) {
					return;
				}
				project.create(monitor);
				project.open(monitor);
				project.setDefaultCharset("UTF-8", monitor);
				folder.createLink(path.toUri(), IResource.NONE, monitor);
			};
			workspace.run(make, wanted);
			if (!meanwhile.isEmpty()) {
				return Optional.of(meanwhile.getFirst());
			}
			LanguageConnection.get().addFolder(path);
			return Optional.of(folder);
		} catch (CoreException e) {
			NagareWorkbench.log(path.toString(), e);
			forget(project);
			return Optional.empty();
		} catch (OperationCanceledException e) {
			forget(project);
			throw e;
		}
	}

	private static Optional<IFolder> known(Path path, IProgressMonitor wanted) {
		return all().stream().flatMap(folder -> within(folder, path, wanted).stream()).findFirst();
	}

	/** The open folders that lie in a folder. */
	static List<IFolder> inside(Path path) {
		return all().stream().filter(folder -> folder.getLocation() != null && !real(folder).equals(real(path)) && real(folder).startsWith(real(path))).toList();
	}

	/** What stands for a path in an open folder; none where it lies elsewhere. */
	private static Optional<IFolder> within(IFolder folder, Path path, IProgressMonitor wanted) {
		if (folder.getLocation() == null || !real(path).startsWith(real(folder))) {
			return Optional.empty();
		}
		Path way = real(folder).relativize(real(path));
		if (way.toString().isEmpty()) {
			return Optional.of(folder);
		}
		IFolder part = folder.getFolder(IPath.fromPath(way));
		try {
			part.refreshLocal(IResource.DEPTH_INFINITE, wanted);
		} catch (CoreException e) {
			NagareWorkbench.log(path.toString(), e);
		}
		return Optional.of(part).filter(IFolder::exists);
	}

	private static Path real(IFolder folder) {
		return real(folder.getLocation().toPath());
	}

	/** The same for all ways that lead to it by links. */
	private static Path real(Path path) {
		try {
			return path.toRealPath();
		} catch (IOException e) {
			return path.toAbsolutePath().normalize();
		}
	}

	private static Optional<IFolder> link(IProject project) {
		try {
			if (project.isOpen()) {
				for (IResource member : project.members()) {
					if (member instanceof IFolder folder && folder.isLinked()) {
						return Optional.of(folder);
					}
				}
			}
		} catch (CoreException e) {
			NagareWorkbench.log(project.getName(), e);
		}
		return Optional.empty();
	}

	/** A whole disk has no name of its own. */
	private static String nameOf(Path folder) {
		String name = Optional.ofNullable(folder.getFileName()).orElse(folder).toString().replaceAll("[/\\\\:]", "");
		return name.isEmpty() ? "disk" : name;
	}

	/** A name that nothing has yet, on the disk neither: what the workbench writes for the link has a folder of its own. */
	private static String freeName(IWorkspaceRoot root, String name) {
		String free = name;
		for (int i = 2; root.getProject(free).exists() || Files.exists(root.getLocation().append(free).toPath(), LinkOption.NOFOLLOW_LINKS); i++) {
			free = name + " (" + i + ")";
		}
		return free;
	}
}
