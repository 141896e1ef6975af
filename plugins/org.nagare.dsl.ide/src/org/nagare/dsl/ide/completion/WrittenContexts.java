package org.nagare.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * The places at the end of a word that is being typed. A brace that is missing at the end of the text has a leaf of no length right behind the word: it is
 * nothing that anybody has written, so the word is the last that stands there, and the beginning of what is offered.
 */
public class WrittenContexts extends ContentAssistContextFactory {

	@Override
	protected void initializeNodeAndModelData() {
		super.initializeNodeAndModelData();
		if (lastCompleteNode != rootNode && lastCompleteNode.getTotalLength() > 0) {
			return;
		}
		for (ILeafNode leaf : rootNode.getLeafNodes()) {
			if (leaf.getTotalOffset() < completionOffset && leaf.getTotalEndOffset() >= completionOffset) {
				lastCompleteNode = leaf;
				currentNode = currentNode == rootNode || currentNode.getTotalLength() == 0 ? leaf : currentNode;
				datatypeNode = getContainingDatatypeRuleNode(leaf);
			}
		}
	}
}
