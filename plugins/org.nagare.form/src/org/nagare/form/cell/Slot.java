package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nagare.form.answer.Matter;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.model.key.CellKey;

/** A place of the form that is to be filled: an item, and the things for which it repeats here, from the outermost. */
record Slot(CellKey key, Item item, Matter matter, List<Repetition> repetitions) {

	Slot(Item item, Matter matter, List<Repetition> repetitions) {
		this(key(item.key(), repetitions), item, matter, List.copyOf(repetitions));
	}

	/** The address of another item for the same things. */
	CellKey sibling(ItemKey other) {
		return key(other, repetitions);
	}

	/** The address of the item of another form that asks the same of the same things. */
	Optional<CellKey> inAnotherForm() {
		return item.sameAs().map(this::sibling);
	}

	/** Its address, and that of the item of another form that asks the same. */
	List<CellKey> askedAs() {
		return inAnotherForm().map(other -> List.of(key, other)).orElse(List.of(key));
	}

	/** The words that an item knows how to print. */
	static Set<String> offered(Item item) {
		Set<String> words = new LinkedHashSet<>();
		item.list().ifPresent(list -> list.options().forEach(option -> words.addAll(option.words())));
		return words;
	}

	private static CellKey key(ItemKey item, List<Repetition> repetitions) {
		List<CellKey.Segment> segments = new ArrayList<>();
		for (ItemKey.Part part : item.parts()) {
			Optional<CellKey.Name> name = part.isRepeated() ? repetitions.stream().filter(each -> each.subject() == part.repeats())
					.map(Repetition::name).findFirst() : Optional.empty();
			segments.add(new CellKey.Segment(part.word(), name.map(List::of).orElse(List.of())));
		}
		return new CellKey(segments);
	}
}
