package org.nagare.workbench.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** What can be done at a place of a text. It takes the place of the platform's menu, which offers much that means nothing here. */
final class TextMenu {

	private final ITextViewer viewer;

	private TextMenu(ITextViewer viewer) {
		this.viewer = viewer;
	}

	/** Gives a viewer its menu, once the editor has given it that of the platform. */
	static void install(ITextViewer viewer) {
		StyledText text = viewer.getTextWidget();
		text.getDisplay().asyncExec(() -> {
			if (!text.isDisposed()) {
				text.setMenu(new TextMenu(viewer).manager().createContextMenu(text));
			}
		});
	}

	private MenuManager manager() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			shown.add(command(Words.TO_DECLARATION, "org.eclipse.ui.edit.text.open.hyperlink"));
			shown.add(command(Words.REFERENCES, "org.eclipse.ui.genericeditor.findReferences"));
			shown.add(command(Words.QUICK_OUTLINE, "org.nagare.workbench.quickOutline"));
			shown.add(command(Words.RENAME, "org.nagare.workbench.rename"));
			shown.add(command(Words.QUICK_FIX, ITextEditorActionDefinitionIds.QUICK_ASSIST));
			shown.add(command(Words.EXPLAIN, Editors.EXPLAIN));
			shown.add(command(Words.COMPLETION, ITextEditorActionDefinitionIds.CONTENT_ASSIST_PROPOSALS));
			shown.add(command(Words.FORMAT, "org.nagare.workbench.format"));
			shown.add(new Separator());
			shown.add(operation(Words.UNDO, ITextOperationTarget.UNDO));
			shown.add(operation(Words.REDO, ITextOperationTarget.REDO));
			shown.add(new Separator());
			shown.add(operation(Words.CUT, ITextOperationTarget.CUT));
			shown.add(operation(Words.COPY, ITextOperationTarget.COPY));
			shown.add(operation(Words.PASTE, ITextOperationTarget.PASTE));
			shown.add(operation(Words.SELECT_ALL, ITextOperationTarget.SELECT_ALL));
		});
		return menu;
	}

	private static IAction command(Words words, String command) {
		return action(words, () -> Editors.run(command));
	}

	private IAction operation(Words words, int operation) {
		ITextOperationTarget target = viewer.getTextOperationTarget();
		IAction action = action(words, () -> target.doOperation(operation));
		action.setEnabled(target.canDoOperation(operation));
		return action;
	}

	private static IAction action(Words words, Runnable deed) {
		return new Action(words.text()) {
			@Override
			public void run() {
				deed.run();
			}
		};
	}
}
