package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;

import org.nagare.form.text.Block;

/** What the public may read: withheld cells and words are left out, and so is everything that is meant for those who write. */
public final class PublicForm {

	/** Stands where something was left out, so that nobody takes it for empty. */
	public static final String LEFT_OUT = "（非公表）";

	private PublicForm() {
	}

	public static FilledForm of(FilledForm form) {
		return new FilledForm(form.edition(), form.assessment(), form.cells().stream().map(PublicForm::cell).toList(), List.of());
	}

	private static Cell cell(Cell cell) {
		CellValue value = cell.withheld().map(withheld -> value(cell.value(), withheld)).orElse(cell.value());
		Optional<Withheld> withheld = cell.withheld().map(each -> new Withheld(List.of(), Optional.empty()));
		List<Remark> remarks = cell.remarks().stream()
				.filter(remark -> remark.kind() == Remark.Kind.UNVERIFIED || remark.kind() == Remark.Kind.UNDECIDED).toList();
		return new Cell(cell.key(), cell.item(), value, cell.origin(), cell.requirement(), Optional.empty(), withheld, remarks, List.of(),
				Optional.empty());
	}

	private static CellValue value(CellValue value, Withheld withheld) {
		if (withheld.isWhole()) {
			return new CellValue.Text(List.of(new Block(Optional.empty(), LEFT_OUT, Block.Source.FIXED)), false);
		}
		return switch (value) {
			case CellValue.Text text -> new CellValue.Text(text.blocks().stream()
					.map(block -> new Block(block.heading().map(heading -> without(heading, withheld)), without(block.text(), withheld), block.source()))
					.toList(), text.partial());
			case CellValue.Items items -> new CellValue.Items(items.items().stream().map(item -> without(item, withheld)).toList(), items.partial());
			case CellValue.Choice choice -> new CellValue.Choice(choice.label(), choice.code(), choice.text().map(text -> without(text, withheld)));
			case CellValue.Marks marks -> new CellValue.Marks(marks.marks().stream()
					.map(mark -> new CellValue.Mark(mark.label(), mark.text().map(text -> without(text, withheld)))).toList(), marks.undecided());
			case CellValue.Date date -> new CellValue.Date(without(date.date(), withheld));
			default -> value;
		};
	}

	private static String without(String text, Withheld withheld) {
		String result = text;
		for (String part : withheld.parts()) {
			result = part.isEmpty() ? result : result.replace(part, LEFT_OUT);
		}
		return result;
	}
}
