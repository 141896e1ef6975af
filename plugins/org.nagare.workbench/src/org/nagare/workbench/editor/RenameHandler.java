package org.nagare.workbench.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.dialog.ChangePreview;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Gives the thing at the caret another name, everywhere. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(editor -> Editors.wordAt(Editors.document(editor), Editors.caret(editor)).ifPresent(word -> {
			Shell shell = editor.getSite().getShell();
			Ask.name(shell, Words.RENAME_TITLE.text(), Words.RENAME_QUESTION.text(), word, name -> "").filter(name -> !name.equals(word))
					.ifPresent(name -> rename(shell, editor, name));
		}));
		return null;
	}

	private static void rename(Shell shell, ITextEditor editor, String name) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = Editors.document(editor);
		language.textOf(document).map(text -> new RenameParams(text.identifier(), Places.position(document, Editors.caret(editor)), name))
				.ifPresent(question -> new AskedChange<WorkspaceEdit>(shell, Words.RENAME_TITLE.text(), Words.RENAME_REFUSED.text()).ask(() -> language.texts().rename(question),
						(edit, same) -> make(shell, edit, same)));
	}

	/** Why nothing was made of a change; none where it was made, or the person turned back. */
	private static Optional<String> make(Shell shell, WorkspaceEdit edit, BooleanSupplier same) {
		List<String> unsaved = WorkspaceEdits.unsaved(edit);
		if (!unsaved.isEmpty()) {
			return Optional.of(Words.SAVE_FIRST.text().formatted(String.join("、", unsaved)));
		}
		List<ChangePreview.Change> changes = WorkspaceEdits.preview(edit);
		if (!ChangePreview.isWanted(shell, Words.RENAME_TITLE.text(), Words.RENAME_DEED.text(), changes)) {
			return Optional.empty();
		}
		if (!same.getAsBoolean() || !WorkspaceEdits.preview(edit).equals(changes)) {
			return Optional.of(Words.CHANGED_MEANWHILE.text());
		}
		return WorkspaceEdits.apply(edit) ? Optional.empty() : Optional.of(Words.CHANGE_REFUSED.text());
	}
}
