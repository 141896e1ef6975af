package org.nagare.form.cell;

import java.util.Optional;

import org.nagare.model.key.CellKey;

/** A cell that is not the same in two states; one of the two is missing where the cell came or went. */
public record CellChange(CellKey key, Optional<Cell> before, Optional<Cell> after) {

	/** What happened to the cell. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	public Kind kind() {
		return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
	}

	/** The cell as it is now, or as it last was. */
	public Cell cell() {
		return after.or(() -> before).orElseThrow();
	}
}
