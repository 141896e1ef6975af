package org.nagare.dsl.ide.completion;

import java.util.Optional;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.nagare.dsl.renaming.TextLeaves;
import org.nagare.model.Keyed;
import org.nagare.model.PathName;

/** What the name before the dot calls, where another name of an address is being written behind it: {@code 提供(別表第二.¦}. */
final class KeyBefore {

	private KeyBefore() {
	}

	static Optional<Keyed> of(ContentAssistContext context) {
		Optional<ILeafNode> dot = visibleBefore(context, context.getOffset() - context.getPrefix().length());
		if (dot.filter(TextLeaves::isDot).isEmpty()) {
			return Optional.empty();
		}
		return visibleBefore(context, dot.get().getOffset()).map(NodeModelUtils::findActualSemanticObjectFor).filter(PathName.class::isInstance)
				.map(name -> ((PathName) name).getThing()).filter(thing -> !thing.eIsProxy());
	}

	private static Optional<ILeafNode> visibleBefore(ContentAssistContext context, int offset) {
		ILeafNode leaf = offset <= 0 ? null : NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), offset - 1);
		while (leaf != null && (leaf.isHidden() || leaf.getLength() == 0)) {
			leaf = leaf.getOffset() <= 0 ? null : NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), leaf.getOffset() - 1);
		}
		return Optional.ofNullable(leaf);
	}
}
