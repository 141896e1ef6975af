package org.nagare.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.nagare.workbench.editor.Editors;

/** Shows the welcome again. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Editors.page().ifPresent(Welcome::show);
		return null;
	}
}
