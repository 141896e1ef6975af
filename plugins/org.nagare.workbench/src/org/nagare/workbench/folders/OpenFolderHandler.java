package org.nagare.workbench.folders;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.workbench.dialog.Ask;

/** Asks for a folder and opens it. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setMessage(Words.OPEN_FOLDER_QUESTION.text());
		String chosen = dialog.open();
		// the open ones that lie in it become parts of it: what is not saved there is asked for
		if (chosen != null && OpenFolders.inside(Path.of(chosen)).stream().allMatch(inner -> new ClosingFolder(inner, HandlerUtil.getActiveShell(event)).close())) {
			OpenFolders.open(Path.of(chosen)).ifPresentOrElse(FirstText::open, () -> Ask.tell(HandlerUtil.getActiveShell(event), Words.OPEN.text(), Words.NOT_OPENED.text().formatted(chosen)));
		}
		return null;
	}
}
