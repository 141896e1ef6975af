package org.nagare.workbench.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Stands where the platform would put its folding by indentation. What folds is what the language says ({@link Folding}, kept up by
 * {@link TextConnection}); beside it, folding by indentation would fold the same lines differently, and its thread, once it has met an
 * error, lets the closing of the editor wait for ever.
 */
public final class OwnFolding implements IReconciler {

	@Override
	public void install(ITextViewer viewer) {
		// nothing: the connection of the text folds
	}

	@Override
	public void uninstall() {
		// nothing was installed
	}

	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
