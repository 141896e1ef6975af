package org.nagare.figure.model;

/** A frame or a node; both have a key, can be the end of an arrow and belong somewhere on the page. */
public sealed interface FigureElement permits FigureFrame, FigureNode {
	/** Key of the thing of the model that is drawn. */
	String key();

	/** What is printed. */
	String label();

	/** Where it belongs when it is outermost; nested elements go where their frame goes. */
	Place place();
}
