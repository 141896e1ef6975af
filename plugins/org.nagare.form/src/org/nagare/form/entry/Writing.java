package org.nagare.form.entry;

import java.util.List;
import java.util.Optional;

/** What a person writes into a cell, as it is typed: names in braces are not printed yet. */
public sealed interface Writing {

	/** A text, on one line or several. */
	record Words(String text) implements Writing {
	}

	/** A date, or a number. */
	record Word(String word) implements Writing {
	}

	/** A box by itself. */
	record Mark(boolean marked) implements Writing {
	}

	/** Choices of the list of the item, in its order. None at all says that none is meant. */
	record Chosen(List<One> choices) implements Writing {
		public Chosen {
			choices = List.copyOf(choices);
		}
	}

	/** There is none, which is an answer. */
	record None() implements Writing {
	}

	/**
	 * @param label as the form has it
	 * @param words what stands in its brackets
	 */
	record One(String label, Optional<String> words) {
	}
}
