package org.nagare.dsl.validation;

import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.dsl.naming.InvisibleCharacters;
import org.nagare.model.ProjectFile;

/** Characters that nobody sees, in what is not a comment. Control characters are errors of the text. */
public class InvisibleChecks extends LanguageChecks {

	/** Once for each word or text, at the first of them; comments say nothing in print. */
	@Check
	public void invisible(ProjectFile file) {
		ICompositeNode node = NodeModelUtils.getNode(file);
		if (node == null || InvisibleCharacters.in(node.getRootNode().getText(), 0).findAny().isEmpty()) {
			return;
		}
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			OptionalInt at = leaf.isHidden() ? OptionalInt.empty() : InvisibleCharacters.in(leaf.getText(), leaf.getTotalOffset()).findFirst();
			at.ifPresent(place -> tell(file, leaf, place));
		}
	}

	private void tell(ProjectFile file, ILeafNode leaf, int at) {
		int character = leaf.getText().codePointAt(at);
		EObject thing = NodeModelUtils.findActualSemanticObjectFor(leaf);
		findAt(LanguageFinding.TEXT_INVISIBLE, thing == null ? file : thing, leaf.getTotalOffset() + at, Character.charCount(character),
				Map.of("character", InvisibleCharacters.named(character)));
	}
}
