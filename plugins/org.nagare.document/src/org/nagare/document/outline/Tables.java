package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.nagare.form.edition.Kind;
import org.nagare.form.writer.CellNote;
import org.nagare.form.writer.Outline;
import org.nagare.yoshiki.question.Subject;

/** What of an outline is printed as a table: parts that repeat and have nothing in them but what fits a narrow column. */
final class Tables {

	private static final Set<Kind> NARROW = EnumSet.of(Kind.LABEL, Kind.LIST, Kind.DATE, Kind.NUMBER, Kind.FLAG);

	private Tables() {
	}

	/** Parts that are rows of one table become one part, with them in it. */
	static List<Outline.Node> gathered(List<Outline.Node> nodes) {
		List<Outline.Node> gathered = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			if (!(nodes.get(i) instanceof Outline.Part first) || !isRow(first)) {
				gathered.add(nodes.get(i));
				continue;
			}
			List<Outline.Node> rows = new ArrayList<>();
			while (i < nodes.size() && nodes.get(i) instanceof Outline.Part part && isRow(part) && part.repeats() == first.repeats()) {
				rows.add(part);
				i++;
			}
			i--;
			gathered.add(new Outline.Part(first.title(), true, first.repeats(), first.important(), first.notes(), rows));
		}
		return gathered;
	}

	private static boolean isRow(Outline.Part part) {
		return part.repeats() != Subject.ASSESSMENT && part.children().size() > 1
				&& part.children().stream().allMatch(child -> child instanceof Outline.Leaf leaf && NARROW.contains(leaf.cell().item().kind()));
	}

	static boolean isTable(Outline.Part part) {
		return part.section() && !part.children().isEmpty() && part.children().stream().allMatch(child -> child instanceof Outline.Part row && isRow(row));
	}

	/** Whether a note is about the form and so about each row alike. */
	static boolean isOfColumn(CellNote note) {
		return note.kind() == CellNote.Kind.UNVERIFIED;
	}

	static Line.Row withoutNotesOfColumn(Line.Row row) {
		return new Line.Row(row.anchor(), row.path(), row.label(), row.important(), row.depth(), row.level(), row.content(), row.origin(),
				row.notes().stream().filter(note -> !isOfColumn(note)).toList());
	}
}
