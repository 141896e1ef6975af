package org.nagare.dsl.formatting2;

/** Where a token stands by the grammar, as far as it decides about line breaks. */
public enum Placement {
	/** Begins a statement of its own: always on a new line. */
	STATEMENT,
	/** Begins an attribute of the block it stands in: on a new line of the block where the author broke, or where the line is full. */
	BLOCK_ATTRIBUTE,
	/** Begins an attribute in the head of a statement: the same, but on a continued line. */
	ATTRIBUTE,
	/** Goes on within a statement. */
	CONTINUED
}
