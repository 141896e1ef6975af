package org.nagare.dsl.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.nagare.dsl.messages.MessageLanguage;
import org.nagare.dsl.naming.InvisibleCharacters;
import org.nagare.dsl.renaming.TextChange;

/** Takes away what nobody sees: all of one word or text, of which the first is told. The title names them, for nobody sees what goes. */
@Singleton
public class InvisibleFixes {

	@Inject
	private MessageLanguage language;

	public List<Fix> at(XtextResource text, int offset) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(text.getParseResult().getRootNode(), offset);
		List<TextChange> changes = leaf == null ? List.of() : InvisibleCharacters.in(leaf.getText(), leaf.getTotalOffset())
				.mapToObj(at -> new TextChange(leaf.getTotalOffset() + at, Character.charCount(leaf.getText().codePointAt(at)), "")).toList();
		if (changes.isEmpty()) {
			return List.of();
		}
		String kinds = changes.stream().map(change -> InvisibleCharacters.numbered(leaf.getText().codePointAt(change.offset() - leaf.getTotalOffset()))).distinct().collect(Collectors.joining(", "));
		return List.of(new Fix(String.format(language == MessageLanguage.JAPANESE ? "見えない文字を消す (%s)" : "Remove what is not seen (%s)", kinds), changes));
	}
}
