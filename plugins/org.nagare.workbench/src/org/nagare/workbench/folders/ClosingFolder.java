package org.nagare.workbench.folders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.front.FollowingView;

/** Takes a folder out of the workbench. What is not saved in it is asked for, for nothing of it could be saved afterwards. */
final class ClosingFolder {

	private final IFolder folder;
	private final Shell shell;

	ClosingFolder(IFolder folder, Shell shell) {
		this.folder = folder;
		this.shell = shell;
	}

	/** Closes it with its editors, unless the person turns back. */
	boolean close() {
		Optional<IWorkbenchPage> page = Editors.page();
		if (page.isPresent()) {
			List<IEditorPart> unsaved = Arrays.stream(page.get().getDirtyEditors()).filter(editor -> isWithin(editor.getEditorInput())).toList();
			if (!unsaved.isEmpty() && !isSettled(page.get(), unsaved) || !views(page.get()).allMatch(view -> view.leaves(folder.getLocation().toPath()))) {
				return false;
			}
			page.get().closeEditors(Arrays.stream(page.get().getEditorReferences()).filter(this::isWithin).toArray(IEditorReference[]::new), false);
		}
		OpenFolders.close(folder);
		return true;
	}

	private boolean isSettled(IWorkbenchPage page, List<IEditorPart> unsaved) {
		String names = String.join("\n", unsaved.stream().map(IEditorPart::getTitle).toList());
		return switch (Ask.choice(shell, Words.CLOSE_FOLDER.text(), Words.NOT_SAVED_YET.text() + "\n\n" + names, Words.SAVE_ALL.text(), Words.SAVE_NOTHING.text())) {
			case 0 -> unsaved.stream().allMatch(editor -> page.saveEditor(editor, false) && !editor.isDirty());
			case 1 -> true;
			default -> false;
		};
	}

	private static Stream<FollowingView> views(IWorkbenchPage page) {
		return Arrays.stream(page.getViewReferences()).map(reference -> reference.getPart(false)).filter(FollowingView.class::isInstance).map(FollowingView.class::cast);
	}

	private boolean isWithin(IEditorReference reference) {
		try {
			return isWithin(reference.getEditorInput());
		} catch (PartInitException e) {
			// what cannot say what it shows closes by itself
			NagareWorkbench.log(reference.getTitle(), e);
			return false;
		}
	}

	private boolean isWithin(IEditorInput input) {
		IFile file = input.getAdapter(IFile.class);
		return file != null && folder.getFullPath().isPrefixOf(file.getFullPath());
	}
}
