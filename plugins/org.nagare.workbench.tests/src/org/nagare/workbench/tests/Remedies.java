package org.nagare.workbench.tests;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.ISourceViewer;
import org.nagare.workbench.editor.Fixes;

/** What the editor offers for what is wrong at a place, be it there at once or a while later. */
final class Remedies {

	private Remedies() {
	}

	static ICompletionProposal[] at(ISourceViewer viewer, int offset) {
		ICompletionProposal[][] offered = { null };
		Window.until("the remedies", () -> (offered[0] = new Fixes().computeQuickAssistProposals(new Caret(viewer, offset))) != null);
		return offered[0];
	}
}
