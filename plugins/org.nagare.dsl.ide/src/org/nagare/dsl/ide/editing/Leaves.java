package org.nagare.dsl.ide.editing;

import org.eclipse.xtext.nodemodel.ILeafNode;

/** What the tokens of a language are, as far as folding asks. */
public interface Leaves {

	/** What a token is. */
	enum Kind {
		OPENING, CLOSING, TEXT, LINE_COMMENT, COMMENT, BLANK, OTHER
	}

	Kind kind(ILeafNode leaf);
}
