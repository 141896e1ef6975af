package org.nagare.dsl.formatting2;

import org.eclipse.emf.ecore.EClass;

/**
 * A visible token of a text that is to be laid out.
 *
 * @param offset where it stands in the text, or -1 where there is no text yet
 * @param text as it is written
 * @param mark its punctuation
 * @param placement what the grammar says of it
 * @param depth how many blocks are open around it
 * @param laidOut whether somebody has laid out the gap before it; a new token has none
 * @param kind the class of the statement that it begins, else null
 */
public record LayoutToken(int offset, String text, Mark mark, Placement placement, int depth, boolean laidOut, EClass kind) {

	int end() {
		return offset + text.length();
	}

	boolean beginsLine() {
		return placement == Placement.STATEMENT || placement == Placement.BLOCK_ATTRIBUTE || mark == Mark.LEFT_BRACE || mark == Mark.RIGHT_BRACE;
	}
}
