package org.nagare.workbench.dialog;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.NagareWorkbench;

/** What a work is at, and the button that ends it. It closes by itself. */
final class WorkWindow {

	private static final int GLANCE_IN_MILLISECONDS = 100;
	private static final int WIDTH = 420;

	private final Work<?> work;
	private final Shell shell;
	private final Label at;
	private final Composite bars;
	private final Button cancel;
	private ProgressBar bar;

	WorkWindow(Shell parent, Work<?> work) {
		this.work = work;
		shell = new Shell(parent, SWT.TITLE | SWT.BORDER | SWT.TOOL);
		shell.setText(work.getName());
		GridLayoutFactory.swtDefaults().margins(16, 12).spacing(8, 8).applyTo(shell);
		at = new Label(shell, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(at);
		bars = new Composite(shell, SWT.NONE);
		bars.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
		bar = new ProgressBar(bars, SWT.HORIZONTAL | SWT.INDETERMINATE);
		cancel = new Button(shell, SWT.PUSH);
		cancel.setText(Ask.cancel());
		cancel.addListener(SWT.Selection, event -> {
			work.cancel();
			cancel.setEnabled(false);
			at.setText(NagareWorkbench.say("やめています…", "Ending …"));
		});
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(cancel);
	}

	void open() {
		look();
		shell.pack();
		Shell parent = (Shell) shell.getParent();
		shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2, parent.getLocation().y + parent.getSize().y / 3);
		shell.open();
	}

	void close() {
		shell.dispose();
	}

	private void look() {
		if (shell.isDisposed()) {
			return;
		}
		if (work.getResult() != null) {
			shell.dispose();
			return;
		}
		if (cancel.isEnabled()) {
			at.setText(work.at());
		}
		if (work.steps() > 0) {
			if ((bar.getStyle() & SWT.INDETERMINATE) != 0) {
				bar.dispose();
				bar = new ProgressBar(bars, SWT.HORIZONTAL);
				bars.layout();
			}
			bar.setMaximum(work.steps());
			bar.setSelection(Math.max(0, work.step() - 1));
		}
		shell.getDisplay().timerExec(GLANCE_IN_MILLISECONDS, this::look);
	}
}
