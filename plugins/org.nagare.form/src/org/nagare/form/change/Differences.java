package org.nagare.form.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.form.writer.CellWords;
import org.nagare.yoshiki.question.Question;

/** The differences of two states in print: the cells in the order of the form, the figure and its notes by step. */
public final class Differences {

	/**
	 * One difference.
	 *
	 * @param path    the address of the cell
	 * @param place   where the form prints it
	 * @param before  what stood there; empty where the cell is new
	 * @param after   what stands there now; empty where the cell went
	 */
	public record Difference(CellChange.Kind kind, String path, String place, String label, boolean important, Optional<String> before, Optional<String> after) {
	}

	private Differences() {
	}

	public static List<Difference> of(Comparison comparison) {
		List<Difference> all = new ArrayList<>();
		FigureChanges figure = new FigureChanges(comparison);
		boolean drawn = false;
		for (CellChange change : comparison.changes()) {
			Cell cell = change.cell();
			if (!drawn && figure.isBefore(cell)) {
				drawn = true;
				figure.places().forEach(place -> all.add(step(place)));
			}
			if (cell.item().question().filter(Question.AFFAIR_NOTES::equals).isPresent()) {
				continue;
			}
			all.add(new Difference(change.kind(), change.key().toString(), cell.printedPath(), cell.label(), cell.isImportant(), words(change.before()), words(change.after())));
		}
		if (!drawn) {
			figure.places().forEach(place -> all.add(step(place)));
		}
		AppendixChanges.of(comparison).forEach(change -> all.add(new Difference(kind(change.before(), change.after()), change.name(), change.title(), "別紙", false,
				change.before(), change.after())));
		return List.copyOf(all);
	}

	private static Difference step(FigureChanges.Placed placed) {
		Cell cell = placed.cell();
		FigureChanges.Change change = placed.change();
		return new Difference(kind(change.before(), change.after()), cell.path(), cell.printedPath() + " " + change.place(), cell.label(), cell.isImportant(), change.before(), change.after());
	}

	private static CellChange.Kind kind(Optional<String> before, Optional<String> after) {
		return before.isEmpty() ? CellChange.Kind.ADDED : after.isEmpty() ? CellChange.Kind.REMOVED : CellChange.Kind.CHANGED;
	}

	private static Optional<String> words(Optional<Cell> cell) {
		return cell.map(each -> CellWords.inLine(each.value()));
	}
}
