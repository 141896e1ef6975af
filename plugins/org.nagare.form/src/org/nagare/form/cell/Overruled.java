package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

import org.nagare.model.key.CellKey;

/**
 * The derived value in whose place another one was entered, and why.
 *
 * @param takenAway the cells that stay empty because of what was entered; with the derived value they would be asked for
 */
public record Overruled(CellValue derived, Optional<String> reason, List<CellKey> takenAway) {

	public Overruled {
		takenAway = List.copyOf(takenAway);
	}

	Overruled takingAway(List<CellKey> cells) {
		return new Overruled(derived, reason, cells);
	}
}
