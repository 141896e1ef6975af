package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nagare.form.answer.Answer;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;

/** What stands in a cell. Not known, said to be none, left blank on purpose and not applicable are four different things. */
public sealed interface CellValue {

	/** In running words, where there is no room for the list of choices. */
	default String inLine() {
		return switch (this) {
			case Text text -> text.text();
			case Items items -> String.join("、", items.items());
			case Choice choice -> choice.code().map(code -> code + ") ").orElse("") + choice.label()
					+ choice.text().map(text -> " (" + text + ")").orElse("");
			case Marks marks -> String.join("、",
					marks.marks().stream().map(mark -> mark.label() + mark.text().map(text -> "(" + text + ")").orElse("")).toList());
			case Date date -> date.date();
			case Number number -> Long.toString(number.number());
			case Flag flag -> flag.marked() ? "[○]" : "[ ]";
			case Figure figure -> "［図］";
			case None none -> "-";
			case Blank blank -> "";
			case NotApplicable notApplicable -> "-";
			case Unknown unknown -> Passage.MISSING;
		};
	}


	/** Text, cut into blocks where several are responsible for it. {@code partial} tells that something in it is missing. */
	record Text(List<Block> blocks, boolean partial) implements CellValue {
		public Text {
			blocks = List.copyOf(blocks);
		}

		public String text() {
			return Block.join(blocks);
		}
	}

	/** Names or lines. */
	record Items(List<Passage> lines, boolean partial) implements CellValue {
		public Items {
			lines = List.copyOf(lines);
		}

		static Items of(List<String> lines) {
			return new Items(lines.stream().map(Passage::of).toList(), false);
		}

		/** The lines as a draft prints them. */
		public List<String> items() {
			return lines.stream().map(Passage::text).toList();
		}
	}

	/** One choice of the list, with the words in its brackets. */
	record Choice(String label, Optional<String> code, Optional<String> text) implements CellValue {
	}

	/** Choices that are marked, in the order of the list. {@code undecided} tells that there may be more. */
	record Marks(List<Mark> marks, boolean undecided) implements CellValue {
		public Marks {
			marks = List.copyOf(marks);
		}
	}

	/** A marked choice, with the words in its brackets. */
	record Mark(String label, Optional<String> text) {
	}

	record Date(String date) implements CellValue {
	}

	record Number(long number) implements CellValue {
	}

	record Flag(boolean marked) implements CellValue {
	}

	/** A figure is to stand here; the figure layer draws it. */
	record Figure(Answer.Drawing drawing) implements CellValue {
	}

	/** There is none, and that was said or follows. */
	record None() implements CellValue {
	}

	/** Nothing stands here, and nothing needs to. */
	record Blank() implements CellValue {
	}

	/** The condition under which the cell is asked for is not met. */
	record NotApplicable() implements CellValue {
	}

	/** It is not known. {@code asked} tells that the model leaves it to a person, who enters it without overruling anything. */
	record Unknown(Answer.Reason reason, boolean asked) implements CellValue {

		public Unknown(Answer.Reason reason) {
			this(reason, false);
		}
	}

	/** The words in it that are not the form's own: labels of choices are, what stands in their brackets is not. */
	default List<String> words() {
		return switch (this) {
			case Text text -> text.blocks().stream().flatMap(block -> Stream.concat(block.heading().stream(), Stream.of(block.text()))).toList();
			case Items items -> items.items();
			case Choice choice -> choice.text().stream().toList();
			case Marks marks -> marks.marks().stream().flatMap(mark -> mark.text().stream()).toList();
			case Date date -> List.of(date.date());
			case Number number -> List.of(Long.toString(number.number()));
			default -> List.of();
		};
	}

	default boolean isKnown() {
		return !(this instanceof Unknown);
	}

	/** Known, and nothing in it is missing. */
	default boolean isComplete() {
		return switch (this) {
			case Unknown unknown -> false;
			case Text text -> !text.partial();
			case Items items -> !items.partial();
			case Marks marks -> !marks.undecided();
			default -> true;
		};
	}
}
