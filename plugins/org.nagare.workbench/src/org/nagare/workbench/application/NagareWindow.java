package org.nagare.workbench.application;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.nagare.workbench.editor.UnreadableTexts;

/** One window. */
final class NagareWindow extends WorkbenchWindowAdvisor {

	/** What the platform puts into the menus besides, in English, and nobody needs here. */
	private static final List<String> FOREIGN = List.of("org.eclipse.ui.cheatsheets.actionSet", "org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.navigation", "org.eclipse.ui.edit.text.actionSet.presentation");

	NagareWindow(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new NagareActionBars(configurer);
	}

	/** Before editors come back that were open when the workbench ended last. */
	@Override
	public void postWindowCreate() {
		getWindowConfigurer().getWindow().getPartService().addPartListener(new UnreadableTexts());
	}

	@Override
	public void postWindowOpen() {
		FOREIGN.forEach(getWindowConfigurer().getWindow().getActivePage()::hideActionSet);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		// what does not fit the screen of a small machine would be cut off
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		window.setInitialSize(new Point(Math.min(1400, screen.width), Math.min(900, screen.height)));
		window.setShowCoolBar(false);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
		window.setShowPerspectiveBar(false);
		JapaneseTypeface.makeDefault(Display.getCurrent());
		window.setTitle(Words.WINDOW_TITLE.text());
	}
}
