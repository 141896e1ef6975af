package org.nagare.model.derivation;

import java.util.List;
import java.util.Optional;

import org.nagare.model.LegalBasis;
import org.nagare.model.Named;
import org.nagare.model.RecipientTable;
import org.nagare.model.key.CellKey;

/**
 * What is told about one recipient in one place: everything that goes to it on the same basis for the same purpose, or a row of a table,
 * or a whole table that is printed elsewhere.
 *
 * @param key       by what the repetition is known
 * @param recipient the body, department or person, where the model has it
 * @param words     plain words, where the recipient is no node
 * @param table     the table, where the recipient stands in one or is one
 * @param appended  the whole table is told at once because it is printed in an appendix
 * @param bases     the legal bases, those of the row before those of the arrow
 * @param count     how many recipients it counts for
 */
public record RecipientGroup(CellKey.Name key, Optional<Named> recipient, Optional<String> words, Optional<RecipientTable> table, boolean appended,
		List<LegalBasis> bases, Optional<String> purpose, List<Movement> movements, int count) {

	public RecipientGroup {
		bases = List.copyOf(bases);
		movements = List.copyOf(movements);
	}

	/** Each recipient that the group counts for by itself: the rows of a table that is printed elsewhere. */
	public List<RecipientGroup> each() {
		return appended ? Recipients.apart(this) : List.of(this);
	}

	/** How many recipients the groups count for. */
	public static int count(List<RecipientGroup> groups) {
		return groups.stream().mapToInt(RecipientGroup::count).sum();
	}
}
