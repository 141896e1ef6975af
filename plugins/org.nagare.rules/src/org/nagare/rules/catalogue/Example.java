package org.nagare.rules.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** Some lines in which a rule finds something, or nothing. */
public record Example(Kind kind, String text) {

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
