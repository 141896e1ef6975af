package org.nagare.workbench.folders;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder and opens it. */
public final class OpenFolderHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setMessage(Words.OPEN_FOLDER_QUESTION.text());
		String chosen = dialog.open();
		// the open ones that lie in it become parts of it: what is not saved there is asked for
		if (chosen != null && OpenFolders.inside(Path.of(chosen)).stream().allMatch(inner -> new ClosingFolder(inner, HandlerUtil.getActiveShell(event)).close())) {
			OpeningFolder.begin(HandlerUtil.getActiveShell(event), Path.of(chosen));
		}
		return null;
	}
}
