package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/** The projects of the folders that the client has open: each folder with a nagare.project is one, and a folder without any is one. */
class ProjectsOfFolders implements IMultiRootWorkspaceConfigFactory {

	@Inject
	private OwnRegistry registry;

	@Override
	public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> folders) {
		Map<Path, ProjectFolder> found = new TreeMap<>();
		for (WorkspaceFolder folder : folders) {
			path(folder).ifPresent(path -> {
				for (ProjectFolder project : projects(path)) {
					found.putIfAbsent(project.root(), project);
				}
			});
		}
		WorkspaceProjects workspace = new WorkspaceProjects();
		found.values().forEach(project -> workspace.add(new FolderProject(project, List.copyOf(found.keySet()), workspace, registry)));
		return workspace;
	}

	private static List<ProjectFolder> projects(Path folder) {
		try {
			List<ProjectFolder> found = new ArrayList<>(ProjectSearch.find(folder));
			if (found.isEmpty()) {
				// nothing there yet: what is written there will belong together
				found.add(new ProjectFolder(folder.toAbsolutePath().normalize(), false, List.of()));
			}
			return found;
		} catch (IOException e) {
			return List.of();
		}
	}

	/** A folder on the disk; whatever lies elsewhere is not ours to read. */
	private static Optional<Path> path(WorkspaceFolder folder) {
		try {
			Path path = folder == null || folder.getUri() == null ? null : Path.of(URI.create(folder.getUri()));
			return path != null && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
		} catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
			return Optional.empty();
		}
	}
}
