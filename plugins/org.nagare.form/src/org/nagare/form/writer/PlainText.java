package org.nagare.form.writer;

import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.FormProblem;
import org.nagare.form.cell.Supplement;
import org.nagare.form.edition.ChoiceList.Option;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.yoshiki.question.Subject;

/** The form as a readable text: one cell after the other under the headings of the form. */
public final class PlainText {

	private static final String INDENT = "  ";

	private final Audience audience;
	private final StringBuilder text = new StringBuilder();

	private PlainText(Audience audience) {
		this.audience = audience;
	}

	public static String write(FilledForm form, Audience audience) {
		PlainText writer = new PlainText(audience);
		form.errors().japanese().ifPresent(words -> writer.line(0, "〔" + words + "〕"));
		writer.parts(Outline.of(form));
		form.edition().notes().forEach(note -> writer.line(0, note));
		if (audience == Audience.DRAFT) {
			form.edition().unverified().forEach(note -> writer.line(0, "未確認: " + note));
		}
		form.supplements().forEach(writer::supplement);
		if (audience == Audience.DRAFT) {
			writer.problems(form);
			writer.completeness(form);
		}
		return writer.text.toString();
	}

	/** The rows of a table of changes stand under one title. */
	private void parts(List<Outline.Part> parts) {
		int row = 0;
		for (Outline.Part part : parts) {
			if (part.repeats() != Subject.CHANGE) {
				part(part, 0);
			} else {
				Outline.Part counted = new Outline.Part("変更箇所" + ++row, false, Subject.ASSESSMENT, false, List.of(), part.children());
				if (row == 1) {
					part(new Outline.Part(part.title(), true, part.repeats(), part.important(), part.notes(), List.of()), 0);
				}
				part(counted, 1);
			}
		}
	}

	private void part(Outline.Part part, int level) {
		if (part.section() && !text.isEmpty()) {
			text.append('\n');
		}
		String title = part.title() + (part.important() ? " ※" : "") + (part.notes().isEmpty() ? "" : "（" + String.join("、", part.notes()) + "）");
		line(level, part.section() ? "■ " + title : title);
		for (Outline.Node child : part.children()) {
			switch (child) {
				case Outline.Part inner -> part(inner, level + 1);
				case Outline.Leaf leaf -> cell(leaf, level + 1);
			}
		}
	}

	private void cell(Outline.Leaf leaf, int level) {
		Cell cell = leaf.cell();
		line(level, leaf.label() + (cell.isImportant() ? " ※" : ""));
		value(cell, level + 1);
		CellNote.of(cell, audience).forEach(note -> line(level + 1, "〔" + note.words() + "〕"));
	}

	private void value(Cell cell, int level) {
		switch (cell.value()) {
			case CellValue.Text text -> lines(level, text.text());
			case CellValue.Items items -> {
				boolean numbered = items.items().size() > 1;
				for (int i = 0; i < items.items().size(); i++) {
					lines(level, (numbered ? i + 1 + ". " : "") + items.items().get(i));
				}
			}
			case CellValue.Marks marks -> marks(cell, marks, level);
			case CellValue.Unknown unknown -> {
				if (audience == Audience.DRAFT) {
					line(level, CellWords.MISSING + " " + unknown.reason().japanese());
				}
			}
			default -> lines(level, CellWords.inLine(cell.value()));
		}
	}

	/** Every choice with its box: marked, not marked, or not known to be either. */
	private void marks(Cell cell, CellValue.Marks marks, int level) {
		for (Option option : cell.item().list().orElseThrow().options()) {
			Optional<CellValue.Mark> mark = marks.marks().stream().filter(each -> each.label().equals(option.label())).findFirst();
			String box = mark.isPresent() ? "[○] " : marks.undecided() ? "[？] " : "[ ] ";
			lines(level, box + option.label() + mark.flatMap(CellValue.Mark::text).map(text -> "(" + text + ")").orElse(""));
		}
	}

	private void supplement(Supplement supplement) {
		text.append(text.isEmpty() ? "" : "\n");
		line(0, "■ " + supplement.title());
		for (Supplement.Part part : supplement.parts()) {
			part.title().ifPresent(title -> line(1, title));
			int level = part.title().isPresent() ? 2 : 1;
			for (Supplement.Fact fact : part.facts()) {
				line(level, fact.label());
				lines(level + (fact.label().isEmpty() ? 0 : 1), Block.join(fact.words()));
			}
			for (List<Passage> row : part.rows()) {
				lines(level, row.getFirst().text());
				for (int i = 1; i < row.size(); i++) {
					if (!row.get(i).text().isEmpty()) {
						line(level + 1, part.heads().get(i));
						lines(level + 2, row.get(i).text());
					}
				}
			}
		}
		CellNote.ofWithheld(supplement.withheld(), audience).ifPresent(note -> line(1, "〔" + note.words() + "〕"));
	}

	private void problems(FilledForm form) {
		problems("■ どの欄にも入らない記載", form.problems().stream().filter(problem -> problem.code().weight() == FormProblem.Weight.ERROR).toList());
		problems("■ 確かめること", form.problems().stream().filter(problem -> problem.code().weight() != FormProblem.Weight.ERROR).toList());
	}

	private void problems(String title, List<FormProblem> problems) {
		if (!problems.isEmpty()) {
			text.append('\n');
			line(0, title);
			problems.forEach(problem -> line(1, problem.source().map(source -> source + ": ").orElse("") + problem.japanese()));
		}
	}

	private void completeness(FilledForm form) {
		text.append('\n');
		line(0, "■ 記入の状況");
		for (Completeness section : form.completeness()) {
			line(1, section.section() + ": " + section.filled() + "／" + section.required());
			List<Cell> missing = section.missing();
			missing.forEach(cell -> line(2, cell.path() + " " + cell.label()));
		}
	}

	/** What somebody wrote, with its empty lines. */
	private void lines(int level, String several) {
		if (several.isEmpty()) {
			return;
		}
		for (String each : several.split("\r\n|\r|\n", -1)) {
			text.append(each.isEmpty() ? "" : INDENT.repeat(level)).append(each).append('\n');
		}
	}

	private void line(int level, String words) {
		if (!words.isEmpty()) {
			text.append(INDENT.repeat(level)).append(words).append('\n');
		}
	}
}
