package org.nagare.workbench.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;
import org.nagare.model.key.CellKey;

/**
 * What stands in a cell at one moment, as its sheet shows it. Held apart from the project, whose things are others after the next change.
 *
 * @param value  what was typed, or what the model says where it would be overruled
 * @param shared the other cells for which the same statement was written
 */
record Standing(Manner manner, boolean textOnly, Optional<Writing> value, Optional<String> reason, List<CellKey> shared) {

	static Standing of(EntryField field) {
		return new Standing(field.manner(), field.textOnly(), field.proposal(), field.reason(), field.shared());
	}

	/** Whether it is entered on the same fields: where they are others, what is typed cannot be written from this sheet. */
	boolean isEnteredAs(Standing other) {
		return manner == other.manner && textOnly == other.textOnly && shared.isEmpty() == other.shared.isEmpty();
	}

	/** As it is told to whoever is about to write over it. */
	String told() {
		String words = value.map(Standing::told).filter(text -> !text.isBlank()).map("「%s」"::formatted).orElseGet(Words.NOTHING_STANDS::text);
		return words + reason.map(why -> "（" + Words.REASON.text() + " 「" + why + "」）").orElse("") + (shared.isEmpty() ? "" : " " + Words.SHARED.text().formatted(shared.size()));
	}

	private static String told(Writing writing) {
		return switch (writing) {
			case Writing.Words(String text) -> text;
			case Writing.Word(String word) -> word;
			case Writing.Mark(boolean marked) -> (marked ? Words.YES : Words.NO).text();
			case Writing.None() -> Words.NONE.text();
			case Writing.Chosen(List<Writing.One> choices) -> choices.stream().map(one -> one.label() + one.words().map(words -> "（" + words + "）").orElse("")).collect(Collectors.joining("、"));
		};
	}
}
