package org.nagare.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.dsl.formatting2.TextEdit;
import org.nagare.workbench.NagareWorkbench;

/** Puts what the language writes into a text that is open, as one change that one undo takes back. Only into the text that was seen: another one has its places elsewhere. */
public final class SeenText {

	/** What became of a change. */
	public enum Outcome {
		MADE, NOT_WRITTEN, CHANGED_MEANWHILE
	}

	private SeenText() {
	}

	/**
	 * @param before the text for which the change was made
	 * @param edits  sorted, none over another
	 */
	public static Outcome change(IWorkbenchPage page, Path text, String before, List<TextEdit> edits) {
		Optional<ITextEditor> editor = Editors.file(text.toUri()).flatMap(file -> open(page, file));
		IDocument document = editor.map(Editors::document).orElse(null);
		if (document == null || !editor.get().isEditable()) {
			return Outcome.NOT_WRITTEN;
		}
		int mark = ByteOrderMark.leftOut(before, document.get());
		if (!document.get().equals(before.substring(mark))) {
			return Outcome.CHANGED_MEANWHILE;
		}
		MultiTextEdit change = new MultiTextEdit();
		edits.forEach(edit -> change.addChild(new ReplaceEdit(edit.offset() - mark, edit.length(), edit.replacement())));
		try {
			UndoStep.make(change, document);
			return Outcome.MADE;
		} catch (BadLocationException e) {
			NagareWorkbench.log(text.toString(), e);
			return Outcome.NOT_WRITTEN;
		}
	}

	/** The editor of a text, without taking the person away from where he is. */
	private static Optional<ITextEditor> open(IWorkbenchPage page, IFile file) {
		IEditorPart known = page.findEditor(new FileEditorInput(file));
		if (known != null) {
			return Editors.textEditor(known);
		}
		try {
			return Editors.textEditor(IDE.openEditor(page, file, false));
		} catch (PartInitException e) {
			NagareWorkbench.log(file.getName(), e);
			return Optional.empty();
		}
	}
}
