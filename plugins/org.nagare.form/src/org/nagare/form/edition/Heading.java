package org.nagare.form.edition;

import java.util.List;
import java.util.Optional;

import org.nagare.yoshiki.question.Subject;

/**
 * A heading of the form. Its ※ and its condition have been handed down to the items below it already.
 *
 * @param repeats what the entries below are asked for once each; the assessment where nothing repeats
 */
public record Heading(Optional<ItemKey> key, String title, boolean important, Subject repeats, List<String> notes, List<Entry> entries)
		implements Entry {

	public Heading {
		notes = List.copyOf(notes);
		entries = List.copyOf(entries);
	}

	public boolean isRepeated() {
		return repeats != Subject.ASSESSMENT;
	}

	@Override
	public void collect(List<Item> items) {
		entries.forEach(entry -> entry.collect(items));
	}
}
