package org.nagare.form.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of a form.
 *
 * @param mark what is printed as its edition; empty where it was never seen
 */
public record Edition(String id, String title, Optional<String> mark, List<String> notes, List<String> evidence,
		List<String> unverified, Map<String, ChoiceList> lists, List<Section> sections) {

	public Edition {
		notes = List.copyOf(notes);
		evidence = List.copyOf(evidence);
		unverified = List.copyOf(unverified);
		lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
		sections = List.copyOf(sections);
	}

	/** All items in the order of the form. */
	public List<Item> items() {
		List<Item> result = new ArrayList<>();
		sections.forEach(section -> result.addAll(section.items()));
		return result;
	}

	/** The item of a path such as {@code Ⅱ.4.⑥}: the words of the form, whatever repeats. */
	public Optional<Item> item(ItemKey key) {
		return items().stream().filter(item -> item.key().words().equals(key.words())).findFirst();
	}
}
