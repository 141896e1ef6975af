package org.nagare.sirius.dialog;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

/** Something that a person is told. */
final class Notice {

	private Notice() {
	}

	static void tell(String title, String words) {
		MessageDialog.openInformation(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), title, words);
	}
}
