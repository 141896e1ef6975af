package org.nagare.workbench.front;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.nagare.workbench.editor.Editors;

/** Undo, redo and save in a view are those of the text in front: what is moved, entered or accepted in the view is written there. */
public final class UndoOfText {

	private UndoOfText() {
	}

	public static void install(IActionBars bars) {
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.SAVE }) {
			bars.setGlobalActionHandler(factory.getId(), new Action() {
				@Override
				public void run() {
					Editors.active().map(editor -> action(editor, factory)).filter(IAction::isEnabled).ifPresent(IAction::run);
				}
			});
		}
	}

	private static IAction action(ITextEditor editor, ActionFactory factory) {
		return editor.getAction(factory.getId());
	}
}
