package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.nagare.form.answer.Matter;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/** A place of the form that is to be filled: an item, and the things for which it repeats here. */
record Slot(CellKey key, Item item, Matter matter, Map<Subject, CellKey.Name> names) {

	Slot(Item item, Matter matter, Map<Subject, CellKey.Name> names) {
		this(key(item.key(), names), item, matter, Map.copyOf(names));
	}

	/** The address of another item for the same things. */
	CellKey sibling(ItemKey other) {
		return key(other, names);
	}

	private static CellKey key(ItemKey item, Map<Subject, CellKey.Name> names) {
		List<CellKey.Segment> segments = new ArrayList<>();
		for (ItemKey.Part part : item.parts()) {
			CellKey.Name name = part.isRepeated() ? names.get(part.repeats()) : null;
			segments.add(new CellKey.Segment(part.word(), name == null ? List.of() : List.of(name)));
		}
		return new CellKey(segments);
	}
}
