package org.nagare.workbench.handbook;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.nagare.workbench.NagareWorkbench;
import org.nagare.workbench.dialog.Question;
import org.nagare.workbench.editor.Editors;

/** F1: leads to the place of the handbook that tells of what the person is at, be it a view, the text or a window with fields. */
public final class HandbookHandler extends AbstractHandler {

	private static final String TEXT = NagareWorkbench.ID + ".text";

	@Override
	public Object execute(ExecutionEvent event) {
		Control focus = Display.getCurrent().getFocusControl();
		Shell front = focus == null ? Display.getCurrent().getActiveShell() : focus.getShell();
		Optional<Shell> asking = Optional.ofNullable(front).filter(shell -> shell.getData(Question.HELP) != null);
		Optional<String> place = asking.flatMap(shell -> Handbook.place((String) shell.getData(Question.HELP)));
		if (place.isPresent()) {
			HandbookWindow.open(asking.get(), place.get());
		} else {
			Editors.page().ifPresent(page -> HandbookView.show(page, at(page)));
		}
		return null;
	}

	private static Optional<String> at(IWorkbenchPage page) {
		IWorkbenchPart part = page.getActivePart();
		return Optional.ofNullable(part).map(active -> active instanceof IEditorPart editor && Editors.textEditor(editor).isPresent() ? TEXT : active.getSite().getId());
	}
}
