package org.nagare.workbench.beginning;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.workbench.folders.OpenFolders;
import org.nagare.workbench.language.ProjectReading;

/** Begins a project and opens it. */
public final class NewProjectHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		new ProjectWindow(shell, Beginnings.editions(ProjectReading.get().editions().shipped())).ask().filter(files -> Beginnings.make(shell, Words.NEW_PROJECT, files)).ifPresent(files -> {
			OpenFolders.open(Beginnings.last(files).getParent());
			Beginnings.open(Beginnings.last(files));
		});
		return null;
	}
}
