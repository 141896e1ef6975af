package org.nagare.form.cell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.nagare.model.key.CellKey;

/** What is written for another form of the same assessment: the cells here that ask the same, and what is only that form's business. */
final class OtherForms {

	private final Map<CellKey, CellKey> shared = new LinkedHashMap<>();
	private final Predicate<CellKey> elsewhere;

	private OtherForms(Predicate<CellKey> elsewhere) {
		this.elsewhere = elsewhere;
	}

	static OtherForms of(Collection<Slot> slots, Predicate<CellKey> elsewhere) {
		OtherForms others = new OtherForms(elsewhere);
		slots.forEach(slot -> slot.inAnotherForm().ifPresent(other -> others.shared.put(other, slot.key())));
		return others;
	}

	/** The cell of this form that takes what is entered under the address of another one. */
	Optional<CellKey> own(CellKey other) {
		return Optional.ofNullable(shared.get(other));
	}

	/** The cells of this form that ask the same as a cell, or as some cell of a part, of another form. */
	List<CellKey> ownBelow(CellKey part) {
		return shared.entrySet().stream().filter(each -> Addresses.covers(part, each.getKey())).map(Map.Entry::getValue).toList();
	}

	/** Whether the address is one of another form, so that it is for that form to complain. */
	boolean knows(CellKey address) {
		return shared.containsKey(address) || elsewhere.test(address);
	}
}
