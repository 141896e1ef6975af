package org.nagare.workbench.tests;

import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** What a rename would change, for tests that are about what becomes of a change. */
final class Renaming {

	private Renaming() {
	}

	/** If that which stands at the caret got a name; none where nothing does, the name is refused, or the language has not read the text yet. */
	static Optional<WorkspaceEdit> edit(ITextEditor editor, String name) {
		LanguageConnection language = LanguageConnection.get();
		IDocument document = Window.document(editor);
		return language.textOf(document).map(text -> new RenameParams(text.identifier(), Places.position(document, Editors.caret(editor)), name))
				.flatMap(question -> LanguageConnection.await(() -> language.texts().rename(question)));
	}
}
