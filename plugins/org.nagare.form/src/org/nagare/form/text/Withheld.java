package org.nagare.form.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What the public form leaves out of a cell: all of it, or only some words.
 *
 * @param whole   all of it, whatever else is marked
 * @param reasons why, as far as it was said; each once
 */
public record Withheld(boolean whole, List<Part> parts, List<String> reasons) {

	/** Words that are left out: as they were written, and how they can stand in print where they name things. */
	public record Part(String written, List<String> printed) {
		public Part {
			printed = List.copyOf(printed);
		}
	}

	public Withheld {
		parts = List.copyOf(parts);
		reasons = reasons.stream().distinct().toList();
	}

	/** Both marks apply. */
	public Withheld and(Withheld other) {
		List<Part> all = new ArrayList<>(parts);
		other.parts.stream().filter(part -> !all.contains(part)).forEach(all::add);
		List<String> why = new ArrayList<>(reasons);
		why.addAll(other.reasons);
		return new Withheld(whole || other.whole, all, why);
	}
}
