package org.nagare.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.nagare.workbench.Icons;

/** There is one welcome; it is of no file. */
record WelcomeInput() implements IEditorInput {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.NAGARE.descriptor();
	}

	@Override
	public String getName() {
		return Words.TITLE.text();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return Words.TITLE.text();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
