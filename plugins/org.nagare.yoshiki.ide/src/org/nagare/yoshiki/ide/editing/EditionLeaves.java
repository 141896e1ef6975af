package org.nagare.yoshiki.ide.editing;

import com.google.inject.Singleton;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.nagare.dsl.ide.editing.Leaves;
import org.nagare.dsl.renaming.TextLeaves;

/** The tokens of editions, whose braces are keywords. */
@Singleton
public class EditionLeaves implements Leaves {

	@Override
	public Kind kind(ILeafNode leaf) {
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			return switch (keyword.getValue()) {
				case "{" -> Kind.OPENING;
				case "}" -> Kind.CLOSING;
				default -> Kind.OTHER;
			};
		}
		return switch (TextLeaves.terminal(leaf)) {
			case "SL_COMMENT" -> Kind.LINE_COMMENT;
			case "ML_COMMENT" -> Kind.COMMENT;
			case "WS" -> Kind.BLANK;
			default -> Kind.OTHER;
		};
	}
}
