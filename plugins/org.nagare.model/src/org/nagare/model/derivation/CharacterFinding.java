package org.nagare.model.derivation;

/** What the character of an arrow gives reason to ask. */
public enum CharacterFinding {
	/** Another department hands the file to a contractor of this affair. */
	HANDED_OVER_BY_ANOTHER_DEPARTMENT,
	/** A contractor hands the file to another department of the body. */
	TRANSFERRED_BY_CONTRACTOR,
	/** A contractor hands the file to somebody outside. */
	PROVIDED_BY_CONTRACTOR,
	/** A contractor hands the file to another one, and no chain says that it passes work on to it. */
	RE_ENTRUSTMENT_NOT_DECLARED,
	/** The arrow ends or begins at the network: who is behind it is not said. */
	PARTNER_UNKNOWN,
	/** The zone of an end is undecided, so the character is. */
	ZONE_UNDECIDED,
	/** The written character is none of the vocabulary and was passed over. */
	WRITTEN_CHARACTER_UNKNOWN
}
