package org.nagare.workbench.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;

/** Puts what is entered into the text that is open, as one change. Only into the text that was seen: another one has its places elsewhere. */
final class FormWriting {

	/** Told on the thread of the windows. */
	interface Reader {

		void written(FormSnapshot after);

		void refused(String why);
	}

	private final IWorkbenchPage page;
	private final FormDrafting drafting;

	FormWriting(IWorkbenchPage page, FormDrafting drafting) {
		this.page = page;
		this.drafting = drafting;
	}

	void write(FormSnapshot known, Path front, Map<Path, String> seen, String cell, FormDrafting.Wish wish, Consumer<Runnable> windows, Reader reader) {
		Job job = new Job("enter") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					FormDrafting.Entered entered = drafting.enter(known, front, seen, cell, wish);
					windows.accept(() -> put(entered, reader));
				} catch (FormDrafting.NoForm refused) {
					windows.accept(() -> reader.refused(refused.getMessage()));
				} catch (IOException | RuntimeException e) {
					NagareWorkbench.log("enter", e);
					windows.accept(() -> reader.refused(Words.NOT_WRITTEN.text()));
				}
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void put(FormDrafting.Entered entered, Reader reader) {
		Optional<ITextEditor> editor = Editors.file(entered.text().toUri()).flatMap(this::open);
		IDocument document = editor.map(open -> open.getDocumentProvider().getDocument(open.getEditorInput())).orElse(null);
		if (document == null || !editor.get().isEditable()) {
			reader.refused(Words.NOT_WRITTEN.text());
		} else if (!document.get().equals(entered.before())) {
			reader.refused(Words.CHANGED_MEANWHILE.text());
		} else {
			MultiTextEdit change = new MultiTextEdit();
			entered.change().edits().forEach(edit -> change.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement())));
			try {
				change.apply(document);
				reader.written(entered.after());
			} catch (BadLocationException e) {
				NagareWorkbench.log("enter", e);
				reader.refused(Words.NOT_WRITTEN.text());
			}
		}
	}

	/** The editor of a text, without taking the person away from the form. */
	private Optional<ITextEditor> open(IFile file) {
		try {
			return Editors.textEditor(IDE.openEditor(page, file, false));
		} catch (PartInitException e) {
			NagareWorkbench.log(file.getName(), e);
			return Optional.empty();
		}
	}
}
