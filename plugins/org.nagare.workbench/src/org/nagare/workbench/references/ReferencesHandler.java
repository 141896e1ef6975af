package org.nagare.workbench.references;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.editor.Editors;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;
import org.nagare.workbench.language.Places;

/** Lists every place where the thing at the caret is named, its declaration among them. */
public final class ReferencesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(ReferencesHandler::show);
		return null;
	}

	/** Asks for the places of the name at the caret of an editor and shows them in the view. */
	public static void show(ITextEditor editor) {
		IDocument document = Editors.document(editor);
		view().ifPresent(view -> LanguageConnection.get().textOf(document).ifPresent(text -> {
			int caret = Editors.caret(editor);
			String name = Editors.wordAt(document, caret).orElse("");
			ReferenceParams question = new ReferenceParams(text.identifier(), Places.position(document, caret), new ReferenceContext(true));
			Answers.to(() -> LanguageConnection.get().texts().references(question))
					.thenAccept(found -> view.show(name, found == null ? List.of() : found.stream().map(Location.class::cast).toList()));
		}));
	}

	private static Optional<ReferencesView> view() {
		Optional<IWorkbenchPage> page = Editors.page();
		try {
			return page.isEmpty() ? Optional.empty() : Optional.of((ReferencesView) page.get().showView(ReferencesView.ID));
		} catch (PartInitException e) {
			NagareWorkbench.log("references", e);
			return Optional.empty();
		}
	}
}
