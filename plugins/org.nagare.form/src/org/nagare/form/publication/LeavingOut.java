package org.nagare.form.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.CellValue;
import org.nagare.form.text.Block;
import org.nagare.form.text.FoldedText;
import org.nagare.form.text.Passage;

/** Puts {@link PublicForm#LEFT_OUT} in the place of words. The longest are looked for first, so that none is torn by a shorter one in it. */
final class LeavingOut {

	/** A value, and whether anything was left out of it. */
	record Value(CellValue value, boolean touched) {
	}

	private final List<FoldedText> words;

	LeavingOut(List<String> words) {
		this.words = words.stream().distinct().map(FoldedText::of).filter(each -> each.length() > 0)
				.sorted(Comparator.comparingInt(FoldedText::length).reversed()).toList();
	}

	/** The value of a cell of which nothing is shown. */
	static Value whole() {
		return new Value(new CellValue.Text(List.of(new Block(Optional.empty(), PublicForm.LEFT_OUT, Block.Source.FIXED)), false), true);
	}

	/** The value as the public reads it where something is still missing: without a word about it. */
	static CellValue withoutGaps(CellValue value) {
		return switch (value) {
			case CellValue.Text text -> new CellValue.Text(text.blocks().stream().map(Block::withoutGaps).toList(), text.partial());
			case CellValue.Items items -> new CellValue.Items(
					items.lines().stream().filter(line -> !line.isMissing()).map(line -> Passage.of(line.withoutGaps())).toList(), items.partial());
			default -> value;
		};
	}

	Value from(CellValue value) {
		CellValue left = switch (value) {
			case CellValue.Text text -> new CellValue.Text(text.blocks().stream().map(this::from).toList(), text.partial());
			case CellValue.Items items -> new CellValue.Items(items.items().stream().map(this::from).map(Passage::of).toList(), items.partial());
			case CellValue.Choice choice -> new CellValue.Choice(choice.label(), choice.code(), choice.text().map(this::from));
			case CellValue.Marks marks -> new CellValue.Marks(
					marks.marks().stream().map(mark -> new CellValue.Mark(mark.label(), mark.text().map(this::from))).toList(), marks.undecided());
			case CellValue.Date date -> new CellValue.Date(from(date.date()));
			case CellValue.Number number when !from(Long.toString(number.number())).equals(Long.toString(number.number())) -> whole().value();
			default -> value;
		};
		return new Value(left, !left.words().equals(value.words()));
	}

	Block from(Block block) {
		return new Block(block.heading().map(this::from), from(block.text()), block.source());
	}

	String from(String text) {
		String left = text;
		for (FoldedText each : words) {
			left = without(left, each);
		}
		return left;
	}

	private static String without(String text, FoldedText words) {
		List<FoldedText.Span> spans = new ArrayList<>(FoldedText.of(text).find(words));
		if (spans.isEmpty()) {
			return text;
		}
		StringBuilder left = new StringBuilder();
		int done = 0;
		for (FoldedText.Span span : spans) {
			left.append(text, done, span.from()).append(PublicForm.LEFT_OUT);
			done = span.to();
		}
		return left.append(text.substring(done)).toString();
	}
}
