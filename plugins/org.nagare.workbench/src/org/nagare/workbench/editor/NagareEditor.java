package org.nagare.workbench.editor;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.internal.genericeditor.ExtensionBasedTextEditor;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.nagare.dsl.encoding.SourceText;
import org.nagare.file.SafetyCopy;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Ask;

/**
 * The generic editor, with questions of our own where the disk and what is typed are not the same any more. The platform closes an editor whose file
 * is gone when a person turns its question away, and what was typed is lost; here whoever turns a question away keeps the text.
 */
@SuppressWarnings("restriction")
public final class NagareEditor extends ExtensionBasedTextEditor {

	public static final String ID = "org.nagare.workbench.editor";

	/** A person is told of it once, and not whenever he comes back to the text. */
	private boolean isGone;

	/** What is being saved; none while nothing is. */
	private SafetyCopy copy;

	/** The platform gives it the name of its file alone, at first and whenever that is renamed. */
	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		arrangeNames();
	}

	private void arrangeNames() {
		IWorkbenchPage page = getSite().getPage();
		// it is not yet, or still, among those that are open
		shell().getDisplay().asyncExec(() -> {
			if (page.getWorkbenchWindow().getActivePage() == page) {
				TabNames.arrange(page);
			}
		});
	}

	void entitle(String title) {
		setPartName(title);
	}

	@Override
	public void dispose() {
		arrangeNames();
		super.dispose();
	}

	private String name() {
		return getEditorInput().getName();
	}

	private Shell shell() {
		return getSite().getShell();
	}

	private boolean isDeleted() {
		IDocumentProvider provider = getDocumentProvider();
		return provider != null && provider.isDeleted(getEditorInput());
	}

	/** Also a file that is gone is written at its place: nobody has to find out where it was. */
	@Override
	public void doSave(IProgressMonitor monitor) {
		if (isDeleted()) {
			performSave(true, monitor);
		} else if (!isUnreadable() || Ask.whether(shell(), Words.FILE_CHANGED_TITLE.text(), Words.OVERWRITE_UNREADABLE.text().formatted(name()), Words.OVERWRITE.text())) {
			super.doSave(monitor);
		} else if (monitor != null) {
			// whoever wanted to close the window after the save stays
			monitor.setCanceled(true);
		}
		isGone = isDeleted();
	}

	/**
	 * Whether another program has written the file in an encoding that is not ours. The platform reads it nevertheless, as an open text that nobody
	 * has changed, and puts signs that mean nothing in the place of those that it cannot read: the file alone has them still.
	 */
	private boolean isUnreadable() {
		IFile file = getEditorInput().getAdapter(IFile.class);
		return file != null && file.getLocation() != null && file.getLocation().toFile().exists() && SourceText.read(file.getLocation().toPath()) instanceof SourceText.Refused;
	}

	/** What another program has made of the file while something is typed here. */
	@Override
	protected void handleEditorInputChanged() {
		if (getDocumentProvider() == null) {
			close(false);
		} else if (isDeleted()) {
			if (!isGone) {
				isGone = true;
				if (Ask.whether(shell(), Words.FILE_GONE_TITLE.text(), Words.FILE_GONE.text().formatted(name()), Words.WRITE_AGAIN.text())) {
					doSave(getProgressMonitor());
				}
			}
		} else if (isUnreadable()) {
			Ask.tell(shell(), Words.FILE_CHANGED_TITLE.text(), Words.DISK_UNREADABLE.text().formatted(name()));
		} else if (getDocumentProvider() instanceof IDocumentProviderExtension disk
				&& Ask.whether(shell(), Words.FILE_CHANGED_TITLE.text(), Words.FILE_CHANGED.text().formatted(name()), Words.TAKE_DISK.text())) {
			try {
				disk.synchronize(getEditorInput());
			} catch (CoreException e) {
				NagareWorkbench.log(name(), e);
				Ask.tell(shell(), Words.FILE_CHANGED_TITLE.text(), Words.NOT_READ.text().formatted(name()));
			}
		}
	}

	/** What is saved is whole on the disk before the platform empties the file. */
	@Override
	protected void performSave(boolean overwrite, IProgressMonitor monitor) {
		IFile file = getEditorInput().getAdapter(IFile.class);
		if (file == null || file.getLocation() == null || getDocumentProvider() == null) {
			super.performSave(overwrite, monitor);
			return;
		}
		try (SafetyCopy made = SafeSave.copy(file, getDocumentProvider().getDocument(getEditorInput()).get())) {
			copy = made;
			super.performSave(overwrite, monitor);
		} catch (IOException | CoreException e) {
			NagareWorkbench.log(name(), e);
			notSaved(monitor);
		} finally {
			copy = null;
		}
	}

	/** Where the platform broke off in the middle, the copy takes the place of what it left, and the text is saved. */
	private boolean isSavedByCopy() {
		try {
			copy.takePlace();
			getEditorInput().getAdapter(IFile.class).refreshLocal(IResource.DEPTH_ZERO, null);
			((IDocumentProviderExtension) getDocumentProvider()).synchronize(getEditorInput());
			return true;
		} catch (IOException | CoreException e) {
			NagareWorkbench.log(name(), e);
			return false;
		}
	}

	private void notSaved(IProgressMonitor monitor) {
		Ask.tell(shell(), Words.NOT_SAVED_TITLE.text(), Words.NOT_SAVED.text().formatted(name()));
		if (monitor != null) {
			// whoever wanted to close the window after the save stays
			monitor.setCanceled(true);
		}
	}

	@Override
	protected void handleExceptionOnSave(CoreException exception, IProgressMonitor monitor) {
		NagareWorkbench.log(name(), exception);
		if (copy != null && copy.isTouched()) {
			if (!isSavedByCopy()) {
				notSaved(monitor);
			}
			return;
		}
		boolean changed = !isDeleted() && getDocumentProvider() instanceof IDocumentProviderExtension3 disk && !disk.isSynchronized(getEditorInput());
		if (!changed) {
			notSaved(monitor);
		} else if (Ask.whether(shell(), Words.FILE_CHANGED_TITLE.text(), Words.OVERWRITE_QUESTION.text().formatted(name()), Words.OVERWRITE.text())) {
			performSave(true, monitor);
		} else if (monitor != null) {
			monitor.setCanceled(true);
		}
	}
}
