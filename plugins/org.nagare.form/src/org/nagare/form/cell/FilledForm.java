package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

import org.nagare.form.edition.Edition;
import org.nagare.model.Assessment;
import org.nagare.model.key.CellKey;

/** An edition filled for an assessment: the cells in the order of the form, and what was entered but fits nowhere. */
public record FilledForm(Edition edition, Assessment assessment, List<Cell> cells, List<FormProblem> problems) {

	public FilledForm {
		cells = List.copyOf(cells);
		problems = List.copyOf(problems);
	}

	public Optional<Cell> cell(String path) {
		return cells.stream().filter(cell -> cell.path().equals(path)).findFirst();
	}

	/**
	 * Only the cells of a part: {@code Ⅱ}, {@code Ⅱ(接種情報)}, {@code Ⅱ.4} or {@code Ⅱ(接種情報).4(発送)}; a part without names means all repetitions.
	 */
	public FilledForm section(CellKey part) {
		return new FilledForm(edition, assessment, cells.stream().filter(cell -> lies(cell.key(), part)).toList(), problems);
	}

	private static boolean lies(CellKey key, CellKey part) {
		if (key.segments().size() < part.segments().size()) {
			return false;
		}
		for (int i = 0; i < part.segments().size(); i++) {
			CellKey.Segment wanted = part.segments().get(i);
			CellKey.Segment found = key.segments().get(i);
			if (!wanted.word().equals(found.word()) || !wanted.names().isEmpty() && !wanted.names().containsAll(found.names())) {
				return false;
			}
		}
		return true;
	}

	public List<Completeness> completeness() {
		return Completeness.of(this);
	}
}
