package org.nagare.dsl.validation;

import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.nagare.dsl.messages.LanguageFinding;
import org.nagare.model.ProjectFile;

/** Characters that nobody sees: they come with what is pasted, part one name into two and turn words round, and print loses them. Control characters are errors of the text. */
public class InvisibleChecks extends LanguageChecks {

	private static final int BYTE_ORDER_MARK = 0xFEFF;
	/** Joins two signs into one that is seen. */
	private static final int JOINER = 0x200D;

	/** Once for each word or text, at the first of them; comments say nothing in print. */
	@Check
	public void invisible(ProjectFile file) {
		ICompositeNode node = NodeModelUtils.getNode(file);
		if (node == null || first(node.getRootNode().getText()).isEmpty()) {
			return;
		}
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			OptionalInt at = leaf.isHidden() ? OptionalInt.empty() : first(leaf.getText());
			if (at.isPresent() && leaf.getTotalOffset() + at.getAsInt() > 0) {
				tell(file, leaf, at.getAsInt());
			}
		}
	}

	private void tell(ProjectFile file, ILeafNode leaf, int at) {
		int character = leaf.getText().codePointAt(at);
		EObject thing = NodeModelUtils.findActualSemanticObjectFor(leaf);
		String name = Character.getName(character);
		findAt(LanguageFinding.TEXT_INVISIBLE, thing == null ? file : thing, leaf.getTotalOffset() + at, Character.charCount(character),
				Map.of("character", String.format("U+%04X", character) + (name == null ? "" : " " + name)));
	}

	/** Where the first stands. */
	private static OptionalInt first(String text) {
		for (int i = 0; i < text.length();) {
			int character = text.codePointAt(i);
			if (isInvisible(character) && !(i == 0 && character == BYTE_ORDER_MARK)) {
				return OptionalInt.of(i);
			}
			i += Character.charCount(character);
		}
		return OptionalInt.empty();
	}

	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT -> character != JOINER;
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}
}
