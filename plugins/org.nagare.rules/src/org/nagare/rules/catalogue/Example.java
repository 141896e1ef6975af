package org.nagare.rules.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * Some lines in which a rule finds something, or nothing.
 *
 * @param before what the text said in the state before, for a rule about a revision
 * @param beside another assessment of the project, for a rule that compares them
 */
public record Example(Kind kind, Optional<String> before, Optional<String> beside, String text) {

	/** How a page marks the lines of the state before, and the folder in which such a state is kept. */
	public static final String BEFORE = "前版";
	/** How a page marks the lines of another assessment. */
	public static final String BESIDE = "別の評価書";

	/** In which file of a project such lines stand. */
	public enum Kind {
		TEXT("nagare"), SETTINGS("project"), EDITION("yoshiki");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		static Optional<Kind> of(String word) {
			return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
		}
	}
}
