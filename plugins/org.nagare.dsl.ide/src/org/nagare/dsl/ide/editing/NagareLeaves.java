package org.nagare.dsl.ide.editing;

import com.google.inject.Singleton;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.nagare.dsl.renaming.TextLeaves;

/** The tokens of Nagare by their terminals. */
@Singleton
public class NagareLeaves implements Leaves {

	@Override
	public Kind kind(ILeafNode leaf) {
		return switch (TextLeaves.terminal(leaf)) {
			case "LEFT_BRACE" -> Kind.OPENING;
			case "RIGHT_BRACE" -> Kind.CLOSING;
			case "BLOCK_TEXT" -> Kind.TEXT;
			case "LINE_COMMENT" -> Kind.LINE_COMMENT;
			case "BLOCK_COMMENT" -> Kind.COMMENT;
			case "WHITE_SPACE" -> Kind.BLANK;
			default -> Kind.OTHER;
		};
	}
}
