package org.nagare.workbench.form;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.nagare.workbench.NagareWorkbench;

/** Shows a cell of the form of an assessment. Whoever knows both opens it by the names of the command, without a class of this workbench. */
public final class ShowCellHandler extends AbstractHandler {

	private static final String COMMAND = "org.nagare.workbench.showCell";
	/** The address of the text with the assessment. */
	private static final String TEXT = COMMAND + ".text";
	/** The address of the cell, by names. */
	private static final String CELL = COMMAND + ".cell";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			FormView form = (FormView) page.showView(FormView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			form.reveal(Path.of(URI.create(event.getParameter(TEXT))), event.getParameter(CELL));
			// last, so that the caret of a text that was opened for it chooses no other cell
			page.activate(form);
		} catch (PartInitException e) {
			NagareWorkbench.log(FormView.ID, e);
		}
		return null;
	}
}
