package org.nagare.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Remark;
import org.nagare.form.text.Block;

/** What stands in cells, as rules ask for it. */
public final class Values {

	private Values() {
	}

	/** The words of a cell: its text, or its items one below the other; empty where it holds none. */
	public static Optional<String> text(Cell cell) {
		return switch (cell.value()) {
			case CellValue.Text text -> Optional.of(text.text()).filter(words -> !words.isBlank());
			case CellValue.Items items -> Optional.of(String.join("\n", items.items())).filter(words -> !words.isBlank());
			default -> Optional.empty();
		};
	}

	/** All that a reader reads in a cell, the words in brackets of choices among it. */
	public static String read(Cell cell) {
		return read(cell.value());
	}

	/** The same for a value that stands in no cell, as one that was overruled. */
	public static String read(CellValue value) {
		return switch (value) {
			case CellValue.Choice choice -> choice.label() + bracket(choice.text());
			case CellValue.Marks marks -> marks.marks().stream().map(mark -> mark.label() + bracket(mark.text())).collect(Collectors.joining("、"));
			case CellValue.Date date -> date.date();
			case CellValue.Number number -> Long.toString(number.number());
			case CellValue.Flag flag -> flag.marked() ? "[○]" : "[ ]";
			case CellValue.None none -> "-";
			case CellValue.Text text -> text.text();
			case CellValue.Items items -> String.join("\n", items.items());
			default -> "";
		};
	}

	/** What the body itself wrote in a cell, without libraries and headings. */
	public static Optional<String> own(Cell cell) {
		if (cell.value() instanceof CellValue.Text text) {
			return Optional.of(text.blocks().stream().filter(block -> block.source() == Block.Source.ENTERED).map(Block::text).collect(Collectors.joining("\n"))).filter(words -> !words.isBlank());
		}
		return text(cell);
	}

	/** Whether only others speak in a cell in which the body has to: it is not open, but not answered either. */
	public static boolean lacksOwnText(Cell cell) {
		return cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OWN_TEXT_MISSING);
	}

	/** The headings under which several speak in a cell. */
	public static List<String> headings(Cell cell) {
		return cell.value() instanceof CellValue.Text text ? text.blocks().stream().flatMap(block -> block.heading().stream()).toList() : List.of();
	}

	private static String bracket(Optional<String> text) {
		return text.map(words -> "(" + words + ")").orElse("");
	}

	/** The choice of a cell. */
	public static Optional<String> choice(Cell cell) {
		return cell.value() instanceof CellValue.Choice choice ? Optional.of(choice.label()) : Optional.empty();
	}

	public static boolean chooses(Optional<Cell> cell, String label) {
		return cell.flatMap(Values::choice).filter(label::equals).isPresent();
	}

	/** The marked choices of a cell. */
	public static List<CellValue.Mark> marks(Cell cell) {
		return cell.value() instanceof CellValue.Marks marks ? marks.marks() : List.of();
	}

	public static boolean marks(Optional<Cell> cell, String label) {
		return cell.stream().flatMap(one -> marks(one).stream()).anyMatch(mark -> mark.label().equals(label));
	}

	public static boolean isFlagged(Optional<Cell> cell) {
		return cell.filter(one -> one.value() instanceof CellValue.Flag flag && flag.marked()).isPresent();
	}

	/** Whether the cell says something of its own: not unknown, not none, not blank. */
	public static boolean says(Cell cell) {
		return !read(cell).isEmpty() && !(cell.value() instanceof CellValue.None);
	}
}
