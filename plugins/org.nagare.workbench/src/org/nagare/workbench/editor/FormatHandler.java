package org.nagare.workbench.editor;

import java.util.List;
import java.util.Optional;
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
			IDocument document = Editors.document(editor);
			LanguageConnection language = LanguageConnection.get();
			language.textOf(document).map(text -> new DocumentFormattingParams(text.identifier(), new FormattingOptions(4, true)))
					.ifPresent(question -> new AskedChange<List<? extends TextEdit>>(editor.getSite().getShell(), Words.FORMAT.text(), Words.NOT_FORMATTED.text())
							.ask(() -> language.texts().formatting(question).thenApply(edits -> edits), (edits, same) -> make(edits, document)));
		});
		return null;
	}

	private static Optional<String> make(List<? extends TextEdit> edits, IDocument document) {
		try {
			UndoStep.make(WorkspaceEdits.tree(edits, document), document);
			return Optional.empty();
		} catch (BadLocationException e) {
			NagareWorkbench.log("format", e);
			return Optional.of(Words.NOT_FORMATTED.text());
		}
	}
}
