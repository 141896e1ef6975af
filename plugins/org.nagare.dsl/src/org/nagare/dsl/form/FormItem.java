package org.nagare.dsl.form;

import java.util.List;
import java.util.Optional;

/**
 * An item of a form, as somebody who fills it in needs to know it.
 *
 * @param derived  whether the model answers it, so that it can only be overruled
 * @param choices  what can be chosen, as it is written in a text; none where a text is entered
 * @param guidance what to write here
 */
public record FormItem(List<Segment> path, String label, boolean derived, List<Choice> choices, Optional<String> guidance) {

	/**
	 * A word of the path.
	 *
	 * @param repeats what has to be named in brackets here; empty where nothing repeats
	 */
	public record Segment(String word, Optional<String> repeats) {

		@Override
		public String toString() {
			return word + repeats.map(what -> "(" + what + ")").orElse("");
		}
	}

	/** @param bracket whether words in brackets belong to it */
	public record Choice(String label, boolean bracket) {
	}

	public FormItem {
		path = List.copyOf(path);
		choices = List.copyOf(choices);
	}

	/** The words of the path alone. */
	public List<String> words() {
		return path.stream().map(Segment::word).toList();
	}
}
