package org.nagare.model.derivation;

/** Where the end of an arrow lies, seen from the assessing body and, for contractors, from a file. */
public enum Zone {
	/** The person whose information it is, or who speaks for them. */
	SUBJECT,
	/** Within the affair: what holds its files, its departments and what they own, relays of the body. */
	INSIDE,
	/** Within the body, outside the affair. */
	HERE,
	/** A contractor or one further down the chain, for this file. */
	CONTRACTOR,
	/** Everything else. */
	OUTSIDE;

	/** Of the body, or holding files of the affair for it, wherever that stands. */
	public boolean isOfBody() {
		return this == INSIDE || this == HERE;
	}
}
