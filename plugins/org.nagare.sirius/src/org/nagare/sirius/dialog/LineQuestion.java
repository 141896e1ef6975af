package org.nagare.sirius.dialog;

import java.util.Optional;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PlatformUI;
import org.nagare.sirius.change.Words;

/** Asks for a line of words. */
final class LineQuestion {

	private LineQuestion() {
	}

	/** The words; none where the person thought better of it. What cannot be written in the text cannot be confirmed. */
	static Optional<String> ask(String title, String question, String known) {
		IInputValidator writable = words -> Words.isLine(words) ? null : "「\"」と改行は使えません。 / No \" and no line break.";
		InputDialog dialog = new InputDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), title, question, known, writable);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
	}
}
