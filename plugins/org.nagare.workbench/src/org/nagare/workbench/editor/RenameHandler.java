package org.nagare.workbench.editor;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.dialog.Ask;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Gives the thing at the caret another name, everywhere. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(editor -> word(editor).ifPresent(word -> {
			Shell shell = HandlerUtil.getActiveShell(event);
			Ask.name(shell, Words.RENAME_TITLE.text(), Words.RENAME_QUESTION.text(), word, name -> "").filter(name -> !name.equals(word)).ifPresent(name -> {
				if (!rename(editor, name)) {
					Ask.tell(shell, Words.RENAME_TITLE.text(), Words.RENAME_REFUSED.text());
				}
			});
		}));
		return null;
	}

	/** Renames what stands at the caret of an editor; false where nothing does or the name is refused. */
	public static boolean rename(ITextEditor editor, String name) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		Optional<WorkspaceEdit> edit = language.textOf(document)
				.map(text -> new RenameParams(text.identifier(), Places.position(document, caret(editor)), name))
				.flatMap(question -> LanguageConnection.await(language.texts().rename(question)));
		return edit.map(WorkspaceEdits::apply).orElse(false);
	}

	private static Optional<String> word(ITextEditor editor) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return NameWord.at(document, caret(editor)).flatMap(region -> text(document, region));
	}

	private static Optional<String> text(IDocument document, IRegion region) {
		try {
			return Optional.of(document.get(region.getOffset(), region.getLength()));
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static int caret(ITextEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
	}
}
