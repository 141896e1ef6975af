package org.nagare.dsl.ide.server;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/** The projects of a workspace in the order of their folders. */
final class WorkspaceProjects implements IWorkspaceConfig {

	private final Set<FolderProject> projects = new LinkedHashSet<>();

	void add(FolderProject project) {
		projects.add(project);
	}

	@Override
	public Set<FolderProject> getProjects() {
		return projects;
	}

	@Override
	public IProjectConfig findProjectContaining(URI text) {
		return projects.stream().filter(project -> project.contains(text)).findFirst().orElse(null);
	}

	@Override
	public IProjectConfig findProjectByName(String name) {
		return projects.stream().filter(project -> project.getName().equals(name)).findFirst().orElse(null);
	}
}
