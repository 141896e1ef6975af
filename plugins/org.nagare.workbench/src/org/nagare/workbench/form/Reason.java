package org.nagare.workbench.form;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.dialog.Ask;

/** Asks for the reason that the text keeps, for the reader of years later. */
final class Reason {

	private Reason() {
	}

	static Optional<String> ask(Shell shell, Words title, String question) {
		return Ask.name(shell, title.text(), question, "", typed -> typed.isBlank() ? Words.NO_REASON.text() : "");
	}
}
