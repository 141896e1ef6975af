package org.nagare.office.word;

import java.util.ArrayList;
import java.util.List;

import org.nagare.document.outline.Content;
import org.nagare.form.writer.CellNote;
import org.nagare.office.text.RunningText;
import org.nagare.office.text.SetText;
import org.nagare.office.word.WordTable.Cell;
import org.nagare.office.word.WordTable.Manner;
import org.nagare.office.word.WordTable.Shade;

/** What stands in a cell of the form as cells of a table: a choice beside its list, boxes below each other, anything else as lines. */
final class WordCells {

	private static final String CHOICES = "＜選択肢＞";
	/** The widest of two that stand in a line, in sizes of their type; the stops of their styles stand there. */
	private static final double OPTION = 11.6;
	private static final double BOX = 20.2;
	private static final double SECOND_BOX = 16.6;
	/** How many letters of the type of values a mark of the table has room for, at least. */
	private static final double LETTERS_TO_A_MARK = 0.45;
	private static final int LINES_TOGETHER = 10;
	/** Where the list of choices begins. */
	static final int LIST = 54;

	/** Cells of a row, and whether the row may be torn. */
	record Row(Manner manner, List<Cell> cells) {
	}

	private WordCells() {
	}

	/** @param from where there is room, to the end of the table */
	static Row of(Content content, List<CellNote> notes, int from) {
		List<WordText.Paragraph> told = new ArrayList<>();
		notes.forEach(note -> told.addAll(WordText.paragraphs(WordStyle.NOTE, "〔" + note.words() + "〕")));
		return switch (content) {
			case Content.Choice choice -> choice(choice, from, told);
			case Content.Boxes boxes -> new Row(Manner.WHOLE, List.of(new Cell(from, WordTable.END, Shade.NONE, joined(boxes(boxes), told))));
			case Content.Missing missing -> missing(missing, from, told);
			default -> text(from, joined(WordText.paragraphs(WordStyle.VALUE, RunningText.of(content)), told));
		};
	}

	/** A few lines go to the next page together: a note below a text is not left alone there. */
	private static Row text(int from, List<WordText.Paragraph> paragraphs) {
		double room = (WordTable.END - from) * LETTERS_TO_A_MARK;
		double lines = paragraphs.stream().mapToDouble(paragraph -> Math.max(1, Math.ceil(SetText.width(paragraph.text()) / room))).sum();
		return new Row(lines <= LINES_TOGETHER ? Manner.WHOLE : Manner.OPEN, List.of(new Cell(from, WordTable.END, Shade.NONE, paragraphs)));
	}

	private static Row missing(Content.Missing missing, int from, List<WordText.Paragraph> notes) {
		List<WordText.Paragraph> told = new ArrayList<>();
		missing.reason().ifPresent(reason -> told.addAll(WordText.paragraphs(WordStyle.NOTE, RunningText.missing(reason))));
		told.addAll(notes);
		if (missing.choices().isEmpty()) {
			return text(from, told);
		}
		return switch (missing.choices().get()) {
			case Content.Choice choice -> choice(choice, from, told);
			case Content.Boxes boxes -> new Row(Manner.WHOLE, List.of(new Cell(from, WordTable.END, Shade.NONE, joined(boxes(boxes), told))));
			default -> text(from, told);
		};
	}

	private static Row choice(Content.Choice choice, int from, List<WordText.Paragraph> notes) {
		List<WordText.Paragraph> chosen = new ArrayList<>(WordText.paragraphs(WordStyle.CHOSEN, "[ " + choice.chosen().orElse("　　　　") + " ]"));
		choice.words().ifPresent(words -> chosen.addAll(WordText.paragraphs(WordStyle.CHOSEN, "（" + words + "）")));
		chosen.addAll(notes);
		List<WordText.Paragraph> options = new ArrayList<>(WordText.paragraphs(WordStyle.OPTIONS, CHOICES));
		List<String> texts = choice.options().stream().map(Content.Option::text).toList();
		double most = texts.stream().allMatch(text -> SetText.width(text) <= OPTION) ? OPTION : 0;
		options.addAll(pairs(WordStyle.OPTIONS, texts, most, most));
		return new Row(Manner.WHOLE, List.of(new Cell(from, LIST, Shade.NONE, chosen), new Cell(LIST, WordTable.END, Shade.NONE, options)));
	}

	private static List<WordText.Paragraph> boxes(Content.Boxes boxes) {
		List<WordText.Paragraph> lines = new ArrayList<>();
		for (Content.BoxGroup group : boxes.groups()) {
			group.title().ifPresent(title -> lines.addAll(WordText.paragraphs(WordStyle.VALUE, "・" + title)));
			// what has words in brackets stands alone: nobody knows how many there will be
			List<String> plain = new ArrayList<>();
			for (Content.Box box : group.boxes()) {
				if (box.bracket()) {
					lines.addAll(pairs(WordStyle.BOXES, plain, BOX, SECOND_BOX));
					plain.clear();
					lines.addAll(WordText.paragraphs(WordStyle.BOXES, RunningText.box(box)));
				} else {
					plain.add(RunningText.box(box));
				}
			}
			lines.addAll(pairs(WordStyle.BOXES, plain, BOX, SECOND_BOX));
		}
		return lines;
	}

	/** Two to a line where both are short. */
	private static List<WordText.Paragraph> pairs(WordStyle style, List<String> texts, double first, double second) {
		List<WordText.Paragraph> lines = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			boolean pair = i + 1 < texts.size() && SetText.width(texts.get(i)) <= first && SetText.width(texts.get(i + 1)) <= second;
			lines.addAll(WordText.paragraphs(style, pair ? texts.get(i) + "\t" + texts.get(i + 1) : texts.get(i)));
			i += pair ? 1 : 0;
		}
		return lines;
	}

	private static List<WordText.Paragraph> joined(List<WordText.Paragraph> first, List<WordText.Paragraph> second) {
		List<WordText.Paragraph> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}
}
