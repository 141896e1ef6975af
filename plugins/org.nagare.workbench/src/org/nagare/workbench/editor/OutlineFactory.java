package org.nagare.workbench.editor;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.nagare.workbench.language.OwnTexts;

/** Gives the generic editor an outline where it shows one of our texts. */
public final class OutlineFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object editor, Class<T> wanted) {
		boolean ours = editor instanceof ITextEditor text && text.getEditorInput() != null && OwnTexts.isText(text.getEditorInput().getName());
		return ours && wanted == IContentOutlinePage.class ? wanted.cast(new Outline((ITextEditor) editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
