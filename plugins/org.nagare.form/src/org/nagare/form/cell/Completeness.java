package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/**
 * How far a section is filled.
 *
 * @param section the key of the section with the file it repeats for: {@code Ⅱ(接種情報)}
 * @param missing the cells that are asked for and not complete, in the order of the form
 */
public record Completeness(String section, int required, int filled, List<Cell> missing) {

	public Completeness {
		missing = List.copyOf(missing);
	}

	static List<Completeness> of(FilledForm form) {
		Map<String, List<Cell>> sections = new LinkedHashMap<>();
		form.cells().forEach(cell -> sections.computeIfAbsent(section(cell), key -> new ArrayList<>()).add(cell));
		List<Completeness> result = new ArrayList<>();
		sections.forEach((section, cells) -> {
			List<Cell> required = cells.stream().filter(cell -> cell.requirement() == Requirement.REQUIRED).toList();
			List<Cell> missing = required.stream().filter(cell -> !cell.isComplete()).toList();
			result.add(new Completeness(section, required.size(), required.size() - missing.size(), missing));
		});
		return List.copyOf(result);
	}

	/** The rows of a table of changes are one section. */
	private static String section(Cell cell) {
		CellKey.Segment first = cell.key().segments().getFirst();
		return cell.item().key().subject() == Subject.CHANGE ? first.word() : first.toString();
	}
}
