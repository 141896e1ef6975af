package org.nagare.print.font;

/** How the shapes of a font are kept. */
public enum Outlines {
	/** Quadratic curves («glyf»): can be drawn and embedded. */
	TRUE_TYPE,
	/** PostScript curves («CFF»): can be drawn, but the writer of PDF does not embed them. */
	POSTSCRIPT,
	/** Neither: pictures of characters, or a font that is none. */
	NONE
}
