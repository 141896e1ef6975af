package org.nagare.workbench.handbook;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The handbook beside a window that has to be answered first: the view behind that window could not be read on. */
final class HandbookWindow {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 620;

	private HandbookWindow() {
	}

	static void open(Shell before, String address) {
		Shell shell = new Shell(before, SWT.SHELL_TRIM);
		shell.setText(Words.TITLE.text());
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		HandbookReader reader = new HandbookReader(shell);
		shell.layout();
		reader.show(address);
		reader.setFocus();
	}
}
