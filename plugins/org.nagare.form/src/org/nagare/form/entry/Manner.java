package org.nagare.form.entry;

/** In which way a person writes the value of a cell. */
public enum Manner {
	/** as it is */
	ENTERED,
	/** as the attribute of the thing that it is about, where that is written */
	ATTRIBUTE,
	/** as a paragraph behind what the model says */
	APPENDED,
	/** in the place of what the model says, with a reason */
	OVERRULING,
	/** not at all: the edition says it, or a drawing stands there */
	NEVER
}
