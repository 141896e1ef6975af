package org.nagare.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.nagare.dsl.project.ProjectFolder;

/** The texts of all open folders. What lies in no project is heard of and otherwise left alone. */
@Singleton
class NagareWorkspace extends WorkspaceManager {

	private final Map<URI, FileTime> onDisk = new LinkedHashMap<>();

	@Inject
	private UriExtensions addresses;

	@Inject
	private OwnRegistry registry;

	/**
	 * What waits is built with it, even where nothing of it is our own: whoever writes has kept others from being built. A build that has begun comes to
	 * its end, for half of one would leave findings of a state that never was; of those that wait only the last one begins.
	 */
	@Override
	public BuildManager.Buildable didChangeFiles(List<URI> changed, List<URI> deleted) {
		BuildManager.Buildable build = super.didChangeFiles(changed.stream().filter(this::isOwn).toList(), deleted.stream().filter(this::isOwn).toList());
		return cancel -> build.build(CancelIndicator.NullImpl);
	}

	/** What was written and not built yet. */
	BuildManager.Buildable waiting() {
		return didChangeFiles(List.of(), List.of());
	}

	private boolean isOwn(URI text) {
		return getProjectManager(text) != null;
	}

	/** Where no folder is open, the folder of the first text is: a single file is worth help too. */
	@Override
	public BuildManager.Buildable didOpen(URI text, Integer version, String contents) {
		if (getWorkspaceFolders().isEmpty() && text.isFile() && registry.knows(text)) {
			WorkspaceFolder folder = new WorkspaceFolder(addresses.toUriString(text.trimSegments(1)), text.trimSegments(1).lastSegment());
			didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(folder), List.of())), CancelIndicator.NullImpl);
		}
		return super.didOpen(text, version, contents);
	}

	/** The version is the one that the client counts: edits are answered for it. */
	@Override
	public BuildManager.Buildable didChangeTextDocumentContent(URI text, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
		if (!isDocumentOpen(text)) {
			return waiting();
		}
		BuildManager.Buildable build = super.didChangeTextDocumentContent(text, version, changes);
		getOpenDocuments().computeIfPresent(text, (address, document) -> new Document(version, document.getContents()));
		return build;
	}

	/** What waits to be looked at is looked at first: once its project is gone, nothing could be looked at any more that waits beside it. */
	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters, CancelIndicator cancel) {
		waiting().build(CancelIndicator.NullImpl);
		super.didChangeWorkspaceFolders(parameters, cancel);
	}

	/** Looks for projects anew, after a nagare.project came or went. */
	void lookAgain() {
		List<WorkspaceFolder> folders = List.copyOf(getWorkspaceFolders());
		didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(), folders)), CancelIndicator.NullImpl);
		didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(folders, List.of())), CancelIndicator.NullImpl);
	}

	/** What changed on the disk since the last look, for a client that does not tell; open texts count as they are open. */
	BuildManager.Buildable changedOnDisk() {
		Map<URI, FileTime> now = new LinkedHashMap<>();
		for (IProjectConfig project : createWorkspaceConfig().getProjects()) {
			for (ISourceFolder folder : project.getSourceFolders()) {
				for (URI text : folder.getAllResources(null)) {
					modified(text).filter(time -> !isDocumentOpen(text)).ifPresent(time -> now.put(text, time));
				}
			}
		}
		List<URI> changed = now.keySet().stream().filter(text -> !now.get(text).equals(onDisk.get(text))).toList();
		List<URI> deleted = onDisk.keySet().stream().filter(text -> !now.containsKey(text) && !isDocumentOpen(text)).toList();
		onDisk.clear();
		onDisk.putAll(now);
		return didChangeFiles(changed, deleted);
	}

	private static Optional<FileTime> modified(URI text) {
		try {
			return Optional.of(Files.getLastModifiedTime(Path.of(text.toFileString())));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The folder of the project of a text. */
	Optional<Path> projectOf(String address) {
		ProjectManager project = getProjectManager(addresses.toUri(address));
		return project == null ? Optional.empty() : Optional.of(Path.of(project.getProjectConfig().getName()));
	}

	/** The folder of the project in which a file lies that is no text: that of a text at its place. */
	Optional<Path> projectAround(String address) {
		return projectOf(address + ProjectFolder.FILE_ENDING);
	}

	/** The texts that are open, as they are. */
	Map<Path, String> openTexts() {
		Map<Path, String> open = new LinkedHashMap<>();
		getOpenDocuments().forEach((text, document) -> {
			if (text.isFile()) {
				open.put(Path.of(text.toFileString()), document.getContents());
			}
		});
		return open;
	}

	@Override
	public <T> T doRead(URI text, Function2<? super Document, ? super XtextResource, ? extends T> work) {
		Pair<? super Document, ? super XtextResource> read = isThere(text.trimFragment()) ? read(text) : null;
		if (read == null) {
			throw new NoSuchText();
		}
		return work.apply((Document) read.getFirst(), (XtextResource) read.getSecond());
	}

	private boolean isThere(URI text) {
		ProjectManager project = getProjectManager(text);
		return project != null && project.getResourceSet() != null && (isDocumentOpen(text) || exists(text));
	}
}
