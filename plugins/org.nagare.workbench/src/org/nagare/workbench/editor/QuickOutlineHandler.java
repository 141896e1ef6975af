package org.nagare.workbench.editor;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Display;
import org.nagare.workbench.language.Answers;
import org.nagare.workbench.language.LanguageConnection;

/** Shows the quick outline of the text in front. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.active().ifPresent(editor -> LanguageConnection.get().textOf(Editors.document(editor)).ifPresent(text -> {
			Display display = Display.getCurrent();
			Answers.to(() -> LanguageConnection.get().texts().documentSymbol(new DocumentSymbolParams(text.identifier()))).thenAccept(answer -> {
				if (answer != null && !display.isDisposed()) {
					List<DocumentSymbol> symbols = answer.stream().filter(Either::isRight).map(Either::getRight).toList();
					display.asyncExec(() -> QuickOutline.open(editor, symbols));
				}
			});
		}));
		return null;
	}
}
