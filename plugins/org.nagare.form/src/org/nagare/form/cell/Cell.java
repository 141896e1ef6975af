package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.ItemKey;
import org.nagare.form.text.Withheld;
import org.nagare.model.key.CellKey;
import org.nagare.model.source.SourceLocation;

/**
 * A cell of a filled form: the meeting point of edition and model.
 *
 * @param key    its address; repetitions are named
 * @param item   what the edition asks here
 * @param things the things of the model that the value comes from
 * @param source where the value stands in a text
 * @param attribute the attribute of one of these things whose words are the value
 * @param repetitions for which of several things it is asked, from the outermost
 */
public record Cell(CellKey key, Item item, CellValue value, Origin origin, Requirement requirement, Optional<Overruled> overruled,
		Optional<Withheld> withheld, List<Remark> remarks, List<EObject> things, Optional<SourceLocation> source,
		Optional<Attribute> attribute, List<Repetition> repetitions) {

	public Cell {
		remarks = List.copyOf(remarks);
		things = List.copyOf(things);
		repetitions = List.copyOf(repetitions);
	}

	public String path() {
		return key.toString();
	}

	/** {@code Ⅱ.4.⑥}: what is asked here as the form counts it with which this one shares its questions; empty where that one does not ask it. */
	public String meaning() {
		return item.meaning().map(ItemKey::plain).orElse("");
	}

	public String label() {
		return item.label();
	}

	public boolean isImportant() {
		return item.important();
	}

	/** Whether nothing more is to be done here: what has to be filled is, and what has to be empty is. */
	public boolean isComplete() {
		return switch (requirement) {
			case REQUIRED -> value.isComplete() && remarks.stream().noneMatch(remark -> remark.kind().leavesIncomplete());
			case MUST_BE_EMPTY -> remarks.stream().noneMatch(remark -> remark.kind() == Remark.Kind.NOT_EMPTY);
			case OPTIONAL, UNDECIDED -> true;
		};
	}

	/** The place as a table of changes names it: {@code Ⅱ(住民基本台帳ファイル)－4－委託事項1－⑥}. */
	public String printedPath() {
		return PrintedPath.of(item, repetitions);
	}

	/** The place of the whole group that the cell is one of: {@code Ⅰ－2－システム6}. */
	public String printedPathOfGroup() {
		return repetitions.isEmpty() ? printedPath() : PrintedPath.ofGroup(item, repetitions, repetitions.getLast());
	}
}
