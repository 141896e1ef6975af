package org.nagare.form.writer;

/** For whom a form is written. */
public enum Audience {
	/** Those who write it: what is missing is said, what was overruled is shown. */
	DRAFT,
	/** Everybody: what is withheld is left out, what is missing is empty. */
	PUBLIC
}
