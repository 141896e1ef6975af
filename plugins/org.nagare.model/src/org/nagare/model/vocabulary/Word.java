package org.nagare.model.vocabulary;

/** An entry of the vocabulary. */
public interface Word {

	/** The entry as it is typed. */
	String word();

	/** Whether words in brackets are asked for, as after その他. */
	default boolean takesText() {
		return false;
	}
}
