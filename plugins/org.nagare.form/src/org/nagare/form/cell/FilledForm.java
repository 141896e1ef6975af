package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.edition.Edition;
import org.nagare.model.Assessment;
import org.nagare.model.derivation.Naming;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.TextErrors;

/**
 * An edition filled for an assessment: the cells in the order of the form, and what was entered but fits nowhere.
 *
 * @param supplements    what the body attaches to the form
 * @param withheldThings the things of the model that the public is not to read of
 * @param errors         of the text that it was filled from
 */
public record FilledForm(Edition edition, Assessment assessment, List<Cell> cells, List<Supplement> supplements, List<FormProblem> problems,
		List<WithheldThing> withheldThings, TextErrors errors) {

	public FilledForm {
		cells = List.copyOf(cells);
		supplements = List.copyOf(supplements);
		problems = List.copyOf(problems);
		withheldThings = List.copyOf(withheldThings);
	}

	/** What the assessment is called in this form. */
	public String name() {
		return edition.entitled(Naming.display(assessment));
	}

	public Optional<Cell> cell(String path) {
		return cells.stream().filter(cell -> cell.path().equals(path)).findFirst();
	}

	/**
	 * Only the cells of a part: {@code Ⅱ}, {@code Ⅱ(接種情報)}, {@code Ⅱ.4} or {@code Ⅱ(接種情報).4(発送)}; a part without names means all repetitions.
	 * An appendix and the glossary are parts too.
	 */
	public FilledForm section(CellKey part) {
		String head = part.segments().getFirst().word();
		return new FilledForm(edition, assessment, cells.stream().filter(cell -> Addresses.covers(part, cell.key())).toList(),
				supplements.stream().filter(supplement -> supplement.name().equals(head)).toList(), problems, withheldThings, errors);
	}

	/** The same with more that was found about it. */
	public FilledForm with(List<FormProblem> more) {
		List<FormProblem> all = new ArrayList<>(problems);
		all.addAll(more);
		return new FilledForm(edition, assessment, cells, supplements, all, withheldThings, errors);
	}

	/** The same, which says that the text had errors. */
	public FilledForm madeFrom(TextErrors faulty) {
		return new FilledForm(edition, assessment, cells, supplements, problems, withheldThings, faulty);
	}

	public List<Completeness> completeness() {
		return Completeness.of(this);
	}
}
