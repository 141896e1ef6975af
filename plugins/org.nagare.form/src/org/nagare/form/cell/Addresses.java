package org.nagare.form.cell;

import org.nagare.model.key.CellKey;

/** Compares addresses in which a repetition may be left open. */
public final class Addresses {

	private Addresses() {
	}

	/** Whether a cell is, or lies below, what is meant; where the meant path names nothing, every repetition is meant. */
	public static boolean covers(CellKey meant, CellKey cell) {
		if (meant.segments().size() > cell.segments().size()) {
			return false;
		}
		for (int i = 0; i < meant.segments().size(); i++) {
			CellKey.Segment wanted = meant.segments().get(i);
			CellKey.Segment found = cell.segments().get(i);
			boolean named = wanted.names().isEmpty() || !found.names().isEmpty() && wanted.names().containsAll(found.names());
			if (!wanted.word().equals(found.word()) || !named) {
				return false;
			}
		}
		return true;
	}
}
