package org.nagare.workbench.front;

import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.dsl.project.ProjectFolder;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.OpenText;

/** The text that a person works on: that of the editor in front, or the last one that was. */
final class FrontText implements IPartListener, IDocumentListener {

	private final IWorkbenchPage page;
	private final Runnable changed;
	private IDocument document;

	/** @param changed run whenever another text is in front or the text is another */
	FrontText(IWorkbenchPage page, Runnable changed) {
		this.page = page;
		this.changed = changed;
		page.addPartListener(this);
		Editors.active().ifPresent(this::follow);
	}

	Optional<OpenText> text() {
		return document == null ? Optional.empty() : LanguageConnection.get().textOf(document);
	}

	/** Whether there is such a text in an editor that is still open. */
	boolean isFollowing() {
		return document != null && Editors.active().map(editor -> editor.getDocumentProvider().getDocument(editor.getEditorInput()) == document).orElse(false);
	}

	private void follow(ITextEditor editor) {
		IDocument shown = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (shown != null && shown != document && editor.getEditorInput().getName().endsWith(ProjectFolder.FILE_ENDING)) {
			unfollow();
			document = shown;
			document.addDocumentListener(this);
			// the reconciler of the editor opens the text at the server; it may be installed only after this
			Display.getCurrent().asyncExec(changed);
		}
	}

	private void unfollow() {
		if (document != null) {
			document.removeDocumentListener(this);
			document = null;
		}
	}

	void dispose() {
		unfollow();
		page.removePartListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the views follow what has changed
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		changed.run();
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		if (part instanceof IEditorPart editor) {
			Editors.textEditor(editor).ifPresent(this::follow);
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		partActivated(part);
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		partActivated(part);
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		// what was shown last stays to be looked at
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// see above
	}
}
