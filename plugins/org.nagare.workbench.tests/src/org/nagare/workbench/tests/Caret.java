package org.nagare.workbench.tests;

import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;

/** The place at which a person asks for a remedy. */
record Caret(ISourceViewer viewer, int offset) implements IQuickAssistInvocationContext {

	@Override
	public ISourceViewer getSourceViewer() {
		return viewer;
	}

	@Override
	public int getOffset() {
		return offset;
	}

	@Override
	public int getLength() {
		return 0;
	}
}
