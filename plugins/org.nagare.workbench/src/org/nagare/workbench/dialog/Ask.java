package org.nagare.workbench.dialog;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.nagare.workbench.NagareWorkbench;

/** What a person is asked or told in a window of its own. */
public final class Ask {

	private Ask() {
	}

	private static String ok() {
		return NagareWorkbench.say("OK", "OK");
	}

	static String cancel() {
		return NagareWorkbench.say("キャンセル", "Cancel");
	}

	/**
	 * A name; none where the person turned back.
	 *
	 * @param refusal why a name cannot be taken; empty where it can
	 */
	public static Optional<String> name(Shell shell, String title, String question, String name, UnaryOperator<String> refusal) {
		InputDialog dialog = new InputDialog(shell, title.replace("…", ""), question, name, wanted -> {
			String reason = wanted.isBlank() ? "" : wanted.equals(name) ? null : refusal.apply(wanted.strip());
			return reason == null || reason.isEmpty() && !wanted.isBlank() ? null : reason;
		}) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				super.createButtonsForButtonBar(parent);
				getButton(IDialogConstants.OK_ID).setText(ok());
				getButton(IDialogConstants.CANCEL_ID).setText(cancel());
			}
		};
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** Whether something is to be done that cannot be taken back by an undo; the careful answer is the one that Enter gives. */
	public static boolean whether(Shell shell, String title, String question, String deed) {
		String plain = title.replace("…", "");
		return new MessageDialog(shell, plain, null, question, MessageDialog.WARNING, 1, deed.replace("…", ""), cancel()).open() == 0;
	}

	/** Which of several deeds is to be done, from 0; -1 where the person turned back. */
	public static int choice(Shell shell, String title, String question, String... deeds) {
		String[] buttons = Stream.concat(Stream.of(deeds), Stream.of(cancel())).toArray(String[]::new);
		int pressed = new MessageDialog(shell, title.replace("…", ""), null, question, MessageDialog.QUESTION, 0, buttons).open();
		return pressed < deeds.length ? pressed : -1;
	}

	public static void tell(Shell shell, String title, String message) {
		new MessageDialog(shell, title.replace("…", ""), null, message, MessageDialog.INFORMATION, 0, ok()).open();
	}
}
