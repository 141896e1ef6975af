package org.nagare.workbench.folders;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.OwnTexts;

/** What of ours lies in projects of the platform, where somebody else than this workbench put it: as in an Eclipse in which it is a guest. */
final class WorkspaceProjects {

	private WorkspaceProjects() {
	}

	/** The folders with a nagare.project, in the order of the workspace; none that this workbench has opened itself. */
	static Set<Path> folders() {
		Set<Path> folders = new LinkedHashSet<>();
		visit(file -> {
			if (file.getName().equals(ProjectFolder.SETTINGS_NAME)) {
				Optional.ofNullable(file.requestResource().getParent()).map(IContainer::getLocation).map(IPath::toPath).ifPresent(folders::add);
			}
		});
		return folders;
	}

	/** Whether the workspace has any text of ours, wherever it lies. */
	static boolean hasTexts() {
		boolean[] has = { !OpenFolders.all().isEmpty() };
		visit(file -> has[0] |= OwnTexts.isOurs(file.getName()));
		return has[0];
	}

	private interface FileReader {

		void read(IResourceProxy file);
	}

	private static void visit(FileReader reader) {
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource.getType() == IResource.FILE) {
					reader.read(resource);
				}
				return !(resource.getType() == IResource.FOLDER && isOpened(resource));
			}, IResource.NONE);
		} catch (CoreException e) {
			NagareWorkbench.log("workspace", e);
		}
	}

	private static boolean isOpened(IResourceProxy folder) {
		return folder.isLinked() && OpenFolders.all().contains((IFolder) folder.requestResource());
	}
}
