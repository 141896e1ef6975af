package org.nagare.print.svg;

/** How the text of a drawing is drawn. */
public enum Lettering {
	/** As shapes: for dots. */
	SHAPES,
	/** As characters of the font, for a document in which they can be searched and copied. */
	CHARACTERS
}
