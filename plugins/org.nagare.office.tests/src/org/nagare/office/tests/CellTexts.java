package org.nagare.office.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.text.Block;

/** The texts that have to stand in every document of a form, taken from its cells and not from the outline that the writers use. */
final class CellTexts {

	private CellTexts() {
	}

	static List<String> of(FilledForm form) {
		List<String> texts = new ArrayList<>();
		form.cells().forEach(cell -> texts.addAll(of(cell)));
		return texts;
	}

	static List<String> of(Cell cell) {
		return switch (cell.value()) {
			case CellValue.Text text -> List.of(Block.join(text.blocks()));
			case CellValue.Items items -> items.items();
			case CellValue.Choice choice -> Stream.concat(Stream.of(choice.label()), choice.text().stream()).toList();
			case CellValue.Marks marks -> marks.marks().stream().flatMap(mark -> Stream.concat(Stream.of(mark.label()), mark.text().stream())).toList();
			case CellValue.Date date -> List.of(date.date());
			case CellValue.Number number -> List.of(Long.toString(number.number()));
			case CellValue.Flag flag -> List.of(cell.label());
			default -> List.of();
		};
	}
}
