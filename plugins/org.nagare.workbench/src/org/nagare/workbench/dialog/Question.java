package org.nagare.workbench.dialog;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.NagareWorkbench;

/** A window with several fields and one deed. The deed can be done only while nothing speaks against it, and what does is said. */
public abstract class Question extends TitleAreaDialog {

	/** Under this name a window knows which place of the handbook tells of it. */
	public static final String HELP = "org.nagare.workbench.help";

	private final String help;
	private final String title;
	private final String message;
	private final String deed;
	private Optional<String> refusal = Optional.empty();

	/** @param help the place of the handbook that tells of this window */
	protected Question(Shell shell, String help, String title, String message, String deed) {
		super(shell);
		this.help = help;
		this.title = title.replace("…", "");
		this.message = message;
		this.deed = deed.replace("…", "");
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Puts the fields where they belong. */
	protected abstract void fill(Composite area);

	/** Keeps what the fields say before they are gone. */
	protected abstract void take();

	/** Says why the deed cannot be done yet. */
	protected final void refuse(Optional<String> reason) {
		refusal = reason;
		setMessage(reason.orElse(message));
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(reason.isEmpty());
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		shell.setData(HELP, NagareWorkbench.ID + "." + help);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		fill(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, deed, true).setEnabled(refusal.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, Ask.cancel(), false);
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return bar;
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.OK_ID) {
			take();
		}
		setReturnCode(button);
		close();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
