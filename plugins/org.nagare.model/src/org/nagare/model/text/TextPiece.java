package org.nagare.model.text;

import java.util.List;

import org.nagare.model.Named;
import org.nagare.model.Step;
import org.nagare.model.derivation.StepNumber;

/** A piece of a text as it was read: words, or what a name in braces means. */
public sealed interface TextPiece {

	/** Words as they were typed; a doubled brace is one. */
	record Words(String text) implements TextPiece {
	}

	/** A thing that is to be printed by its display or abbreviation. */
	record Mention(Named thing) implements TextPiece {
	}

	/** A property of a thing, such as the post of a department. */
	record Property(Named owner, String text) implements TextPiece {
	}

	/** The number that a step has at present. */
	record Number(Step step, StepNumber number) implements TextPiece {
	}

	/** The body or the affair of the assessment. */
	record Role(String text) implements TextPiece {
	}

	/**
	 * A name that means nothing here; as it was typed, with its braces.
	 *
	 * @param candidates full names of the things it could mean; empty where there is none
	 */
	record Unresolved(String written, String name, List<String> candidates) implements TextPiece {

		public Unresolved {
			candidates = List.copyOf(candidates);
		}

		public boolean isAmbiguous() {
			return !candidates.isEmpty();
		}
	}
}
