package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.model.key.CellKey;

/**
 * The cells that differ between two states of a form. Cells are the same by their key, so what only moved in print is no difference;
 * what only comes from elsewhere (derived now, entered before) but says the same is none either.
 */
public final class FormDifference {

	private FormDifference() {
	}

	/** In the order of the newer form; what went stands behind the cell that it stood behind. */
	public static List<CellChange> between(FilledForm older, FilledForm newer) {
		return between(older, newer, Cell::key);
	}

	/** The same, where cells of the older form may be found under other keys in the newer one. */
	public static List<CellChange> between(FilledForm older, FilledForm newer, Function<Cell, CellKey> newerKey) {
		Map<CellKey, Cell> before = new LinkedHashMap<>();
		older.cells().forEach(cell -> before.put(newerKey.apply(cell), cell));
		Map<CellKey, Cell> after = new LinkedHashMap<>();
		newer.cells().forEach(cell -> after.put(cell.key(), cell));
		Map<CellKey, List<Cell>> gone = gone(older, after, newerKey);
		List<CellChange> changes = new ArrayList<>();
		remove(changes, gone.get(null));
		for (Cell cell : newer.cells()) {
			Cell was = before.get(cell.key());
			if (was == null) {
				changes.add(new CellChange(cell.key(), Optional.empty(), Optional.of(cell)));
			} else if (!says(was.value()).equals(says(cell.value()))) {
				changes.add(new CellChange(cell.key(), Optional.of(was), Optional.of(cell)));
			}
			remove(changes, gone.get(cell.key()));
		}
		return List.copyOf(changes);
	}

	/** By the last cell before them that is still there. */
	private static Map<CellKey, List<Cell>> gone(FilledForm older, Map<CellKey, Cell> after, Function<Cell, CellKey> newerKey) {
		Map<CellKey, List<Cell>> gone = new HashMap<>();
		CellKey last = null;
		for (Cell cell : older.cells()) {
			CellKey key = newerKey.apply(cell);
			if (after.containsKey(key)) {
				last = key;
			} else {
				gone.computeIfAbsent(last, place -> new ArrayList<>()).add(cell);
			}
		}
		return gone;
	}

	private static void remove(List<CellChange> changes, List<Cell> gone) {
		if (gone != null) {
			gone.forEach(cell -> changes.add(new CellChange(cell.key(), Optional.of(cell), Optional.empty())));
		}
	}

	/** What a reader of the form sees: who answers for a block and why something is not known do not count. */
	private static Object says(CellValue value) {
		return switch (value) {
			case CellValue.Text text -> text.text();
			case CellValue.Items items -> items.items();
			case CellValue.Unknown unknown -> CellValue.Unknown.class;
			default -> value;
		};
	}
}
