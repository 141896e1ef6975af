package org.nagare.form.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.yoshiki.question.Question;

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

	/** What an assessment is called in this form: one that is printed in several forms bears the kind of each at the end of its name. */
	public String entitled(String name) {
		return items().stream().filter(item -> item.question().filter(Question.ASSESSMENT_NAME::equals).isPresent()).flatMap(item -> item.labels().stream()).findFirst()
				.map(endings -> endings.entitled(name)).orElse(name);
	}

	/** The item of a path such as {@code Ⅱ.4.⑥}: the words of the form, whatever repeats. */
	public Optional<Item> item(ItemKey key) {
		return items().stream().filter(item -> item.key().words().equals(key.words())).findFirst();
	}
}
