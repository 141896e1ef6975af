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
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO }) {
			answer(bars, factory, () -> turn(factory));
		}
		answer(bars, ActionFactory.SAVE, UndoOfText::save);
	}

	/** Has a key of the window do something of its own in a view. */
	public static void answer(IActionBars bars, ActionFactory key, Runnable deed) {
		bars.setGlobalActionHandler(key.getId(), new Action() {
			@Override
			public void run() {
				deed.run();
			}
		});
	}

	/** Takes back, or makes again, the last change of the text in front. */
	public static void turn(ActionFactory factory) {
		Editors.active().map(editor -> action(editor, factory)).filter(IAction::isEnabled).ifPresent(IAction::run);
	}

	/** Saves the text in front. Its own action would ask the window who saves, and be sent back to the view that asks. */
	public static void save() {
		Editors.active().filter(ITextEditor::isDirty).ifPresent(editor -> editor.getSite().getPage().saveEditor(editor, false));
	}

	private static IAction action(ITextEditor editor, ActionFactory factory) {
		return editor.getAction(factory.getId());
	}
}
