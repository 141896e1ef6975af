package org.nagare.form.edition;

import java.util.ArrayList;
import java.util.List;

/** A part of the form: cover, Ⅰ, 別添1 …; the whole part repeats where its key does. */
public record Section(ItemKey key, String title, boolean important, List<String> notes, List<Entry> entries) {

	public Section {
		notes = List.copyOf(notes);
		entries = List.copyOf(entries);
	}

	public List<Item> items() {
		List<Item> result = new ArrayList<>();
		entries.forEach(entry -> entry.collect(result));
		return result;
	}
}
