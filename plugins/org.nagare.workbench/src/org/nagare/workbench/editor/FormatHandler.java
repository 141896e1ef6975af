package org.nagare.workbench.editor;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.language.LanguageConnection;

/** Brings the text in front into its canonical layout. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(editor -> {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			LanguageConnection language = LanguageConnection.get();
			language.textOf(document).map(text -> new DocumentFormattingParams(text.identifier(), new FormattingOptions(4, true)))
					.flatMap(question -> LanguageConnection.await(() -> language.texts().formatting(question))).ifPresent(edits -> apply(List.copyOf(edits), document));
		});
		return null;
	}

	private static void apply(List<TextEdit> edits, IDocument document) {
		try {
			UndoStep.make(WorkspaceEdits.tree(edits, document), document);
		} catch (BadLocationException e) {
			NagareWorkbench.log("format", e);
		}
	}
}
