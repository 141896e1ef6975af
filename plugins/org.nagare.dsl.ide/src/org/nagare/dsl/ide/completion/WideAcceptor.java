package org.nagare.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;

/** Takes as many entries as a large project has names; the client narrows them down. */
public class WideAcceptor extends IdeContentProposalAcceptor {

	private static final int MOST = 2000;

	@Override
	public boolean canAcceptMoreProposals() {
		return entries.size() < MOST;
	}

	@Override
	public boolean didAcceptAllProposals() {
		return canAcceptMoreProposals();
	}
}
