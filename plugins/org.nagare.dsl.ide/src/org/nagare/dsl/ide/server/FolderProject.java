package org.nagare.dsl.ide.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.UriUtil;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.dsl.project.ProjectSearch;

/** One project: its folder without hidden folders and without the projects inside it. */
final class FolderProject implements IProjectConfig, ISourceFolder {

	private static final UriExtensions ADDRESSES = new UriExtensions();

	private final ProjectFolder folder;
	private final List<Path> roots;
	private final WorkspaceProjects workspace;
	private final OwnRegistry registry;

	/** @param roots the folders of all projects, among which those inside this one do not belong to it */
	FolderProject(ProjectFolder folder, List<Path> roots, WorkspaceProjects workspace, OwnRegistry registry) {
		this.folder = folder;
		this.roots = roots;
		this.workspace = workspace;
		this.registry = registry;
	}

	@Override
	public String getName() {
		return folder.root().toString();
	}

	@Override
	public URI getPath() {
		return UriUtil.toFolderURI(address(folder.root()));
	}

	@Override
	public Set<? extends ISourceFolder> getSourceFolders() {
		return Set.of(this);
	}

	@Override
	public ISourceFolder findSourceFolderContaining(URI text) {
		return contains(text) ? this : null;
	}

	@Override
	public boolean contains(URI text) {
		if (!text.isFile() || !registry.knows(text)) {
			return false;
		}
		Path file = Path.of(text.toFileString());
		Path root = folder.root();
		if (!file.startsWith(root) || roots.stream().anyMatch(other -> !other.equals(root) && other.startsWith(root) && file.startsWith(other))) {
			return false;
		}
		for (Path part : root.relativize(file.getParent())) {
			if (part.toString().startsWith(".")) {
				return false;
			}
		}
		return true;
	}

	@Override
	public List<URI> getAllResources(IFileSystemScanner scanner) {
		List<Path> files = new ArrayList<>(folder.files());
		for (String ending : registry.endings().subList(1, registry.endings().size())) {
			try {
				files.addAll(ProjectSearch.files(folder, "." + ending));
			} catch (IOException e) {
				// the folder went away; the next look finds what is there then
			}
		}
		return files.stream().map(FolderProject::address).toList();
	}

	/** The address in the very form in which those of clients are taken: a text known by two addresses would be two texts. */
	private static URI address(Path path) {
		return ADDRESSES.toUri(path.toUri().toString());
	}

	@Override
	public IWorkspaceConfig getWorkspaceConfig() {
		return workspace;
	}
}
