package org.nagare.workbench.folders;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.editor.Editors;

/** What can be done with files, and nothing of what the platform could do besides. */
final class FileMenu {

	private final FilesView view;
	private final TreeViewer tree;

	FileMenu(FilesView view, TreeViewer tree) {
		this.view = view;
		this.tree = tree;
	}

	void fill() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			List<IResource> chosen = chosen();
			boolean one = chosen.size() == 1;
			boolean root = chosen.stream().anyMatch(FileMenu::isRoot);
			shown.add(action(Words.OPEN, this::open, chosen.stream().anyMatch(IFile.class::isInstance)));
			shown.add(new Separator());
			shown.add(action(Words.NEW_TEXT, this::newText, one));
			shown.add(action(Words.NEW_FOLDER, this::newFolder, one));
			shown.add(new Separator());
			shown.add(action(Words.RENAME, this::rename, one && !root));
			shown.add(action(Words.DELETE, this::delete, !chosen.isEmpty() && !root));
			shown.add(new Separator());
			shown.add(action(Words.REFRESH, this::refresh, true));
			shown.add(action(Words.CLOSE_FOLDER, this::closeFolder, one && root));
		});
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.RENAME.getId(), action(Words.RENAME, this::rename, true));
		view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.DELETE.getId(), action(Words.DELETE, this::delete, true));
		view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), action(Words.REFRESH, this::refresh, true));
	}

	private interface Deed {
		void run() throws CoreException;
	}

	/** An action whose failure is told in the words of the system, with nothing else changed. */
	private Action action(Words words, Deed deed, boolean enabled) {
		Action action = new Action(words.text()) {
			@Override
			public void run() {
				try {
					deed.run();
				} catch (CoreException e) {
					NagareWorkbench.log(words.text(), e);
					Ask.tell(shell(), words.text(), Words.NOT_DONE.text() + "\n" + e.getStatus().getMessage());
				}
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private Shell shell() {
		return tree.getControl().getShell();
	}

	private List<IResource> chosen() {
		return Stream.of(tree.getStructuredSelection().toArray()).map(IResource.class::cast).toList();
	}

	private static boolean isRoot(IResource resource) {
		return resource instanceof IFolder folder && folder.isLinked();
	}

	private void open() {
		chosen().stream().filter(IFile.class::isInstance).map(IFile.class::cast).forEach(Editors::open);
	}

	private IContainer place() {
		IResource chosen = chosen().getFirst();
		return chosen instanceof IContainer folder ? folder : chosen.getParent();
	}

	private void newText() throws CoreException {
		IContainer place = place();
		String name = Ask.name(shell(), Words.NEW_TEXT.text(), Words.NAME_OF_TEXT.text(), "", wanted -> refusal(place, withEnding(wanted))).orElse("");
		if (!name.isEmpty()) {
			IFile file = place.getFile(new Path(withEnding(name)));
			file.create(new ByteArrayInputStream(new byte[0]), IResource.NONE, new NullProgressMonitor());
			view.show(file);
			Editors.open(file);
		}
	}

	private static String withEnding(String name) {
		return name.contains(".") ? name : name + ProjectFolder.FILE_ENDING;
	}

	private void newFolder() throws CoreException {
		IContainer place = place();
		String name = Ask.name(shell(), Words.NEW_FOLDER.text(), Words.NAME_OF_FOLDER.text(), "", wanted -> refusal(place, wanted)).orElse("");
		if (!name.isEmpty()) {
			IFolder folder = place.getFolder(new Path(name));
			folder.create(IResource.NONE, true, new NullProgressMonitor());
			view.show(folder);
		}
	}

	private void rename() throws CoreException {
		List<IResource> chosen = chosen();
		if (chosen.size() == 1 && !isRoot(chosen.getFirst())) {
			IResource resource = chosen.getFirst();
			String name = Ask.name(shell(), Words.RENAME.text(), Words.NEW_NAME.text(), resource.getName(), wanted -> refusal(resource.getParent(), wanted)).orElse("");
			if (!name.isEmpty() && !name.equals(resource.getName())) {
				resource.move(resource.getFullPath().removeLastSegments(1).append(name), IResource.KEEP_HISTORY, new NullProgressMonitor());
				view.show(resource.getParent().findMember(name));
			}
		}
	}

	/** Why something cannot have a name in a folder; empty where it can. */
	private static String refusal(IContainer place, String name) {
		boolean valid = !name.isBlank() && place.getWorkspace().validateName(name, IResource.FILE).isOK();
		return !valid ? Words.NAME_REFUSED.text() : place.findMember(name) != null ? Words.NAME_TAKEN.text() : "";
	}

	private void delete() throws CoreException {
		List<IResource> chosen = chosen().stream().filter(resource -> !isRoot(resource)).toList();
		String names = String.join("\n", chosen.stream().map(IResource::getName).toList());
		if (!chosen.isEmpty() && Ask.whether(shell(), Words.DELETE.text(), Words.REALLY_DELETE.text() + "\n\n" + names, Words.DELETE.text())) {
			List<String> deleted = new ArrayList<>();
			try {
				for (IResource resource : chosen) {
					resource.delete(IResource.KEEP_HISTORY, new NullProgressMonitor());
					deleted.add(resource.getName());
				}
			} catch (CoreException e) {
				if (deleted.isEmpty()) {
					throw e;
				}
				NagareWorkbench.log(Words.DELETE.text(), e);
				Ask.tell(shell(), Words.DELETE.text(), Words.DELETED_SOME.text().formatted(String.join("\n", deleted)) + "\n" + e.getStatus().getMessage());
			}
		}
	}

	private void refresh() throws CoreException {
		for (IFolder folder : OpenFolders.all()) {
			folder.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
		}
	}

	private void closeFolder() {
		chosen().stream().filter(FileMenu::isRoot).map(IFolder.class::cast).forEach(folder -> new ClosingFolder(folder, shell()).close());
	}
}
