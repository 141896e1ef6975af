package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.nagare.figure.geometry.LaidOutFigure;
import org.nagare.form.answer.Answer;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Section;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;
import org.nagare.form.writer.Outline;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/**
 * Sets the outline of a form as the form itself is laid out. What looks how follows from where an item stands in the edition, never from what it is
 * called.
 */
final class DocumentBuilder {

	private final FilledForm form;
	private final Audience audience;
	private final Anchors anchors;
	private final Contents contents;
	private final Map<CellKey, String> places = new HashMap<>();

	DocumentBuilder(FilledForm form, Audience audience, Function<Answer.Drawing, Optional<LaidOutFigure>> figures) {
		this.form = form;
		this.audience = audience;
		this.anchors = new Anchors(audience == Audience.PUBLIC);
		this.contents = new Contents(audience, figures);
	}

	FormDocument build() {
		// cells first: their anchors are what others refer to, and must not hang on the headings around them
		form.cells().forEach(cell -> places.put(cell.key(), anchors.of(cell.key())));
		List<Chapter> chapters = new ArrayList<>();
		List<Outline.Part> parts = Outline.of(form);
		for (int i = 0; i < parts.size(); i++) {
			Outline.Part part = parts.get(i);
			if (part.repeats() == Subject.CHANGE) {
				int end = i + 1;
				while (end < parts.size() && parts.get(end).repeats() == Subject.CHANGE && parts.get(end).title().equals(part.title())) {
					end++;
				}
				chapters.add(table(part, parts.subList(i, end)));
				i = end - 1;
			} else {
				chapters.add(chapter(part));
			}
		}
		if (isWhole(chapters)) {
			emptyTables().forEach(chapters::add);
		}
		form.supplements().forEach(supplement -> chapters.add(new SupplementChapter(supplement, audience, anchors).build()));
		if (audience == Audience.DRAFT) {
			new StatusChapter(form, places, anchors).build().ifPresent(chapters::add);
		}
		form.errors().japanese().filter(words -> !chapters.isEmpty()).ifPresent(words -> chapters.set(0, chapters.getFirst().headedBy(new Line.Remark("※", List.of(new CellNote(CellNote.Kind.WRONG, words))))));
		return new FormDocument(form.name(), form.edition().title(), form.edition().id(), form.edition().mark(), audience,
				chapters, form.edition().notes(), audience == Audience.DRAFT ? form.edition().unverified() : List.of());
	}

	private Chapter chapter(Outline.Part part) {
		List<Line> lines = new ArrayList<>();
		section(part, lines);
		Chapter.Kind kind = part.title().equals(form.edition().title()) ? Chapter.Kind.COVER : Chapter.Kind.SECTION;
		return new Chapter(kind, anchors.of(Keys.common(part)), part.title(), part.important(), part.notes(), lines);
	}

	/** What stands in a chapter without a heading: names and dates beside their label, texts and what is counted below it. */
	private void section(Outline.Part part, List<Line> lines) {
		for (Outline.Node child : Tables.gathered(part.children())) {
			switch (child) {
				case Outline.Part inner when Tables.isTable(inner) -> grid(inner, lines);
				case Outline.Part inner -> title(inner, 1, lines);
				case Outline.Leaf leaf -> {
					Kind kind = leaf.cell().item().kind();
					boolean wide = kind == Kind.TEXT || kind == Kind.LIST || kind == Kind.FIGURE || Character.isDigit(leaf.label().charAt(0));
					lines.add(row(leaf, 0, wide ? 1 : 0));
				}
			}
		}
		remarksOnFigures(lines);
	}

	/** What is noted of a figure stands at the end of its chapter: between its pages and the next row it would be alone on a page. */
	private static void remarksOnFigures(List<Line> lines) {
		List<Line.Remark> remarks = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i) instanceof Line.Row row && row.isDrawn() && !row.notes().isEmpty()) {
				remarks.add(new Line.Remark(row.label(), row.notes()));
				lines.set(i, row.withoutNotes());
			}
		}
		lines.addAll(remarks);
	}

	private void title(Outline.Part part, int level, List<Line> lines) {
		List<Line.Row> flags = new ArrayList<>();
		List<Outline.Node> rest = new ArrayList<>();
		for (Outline.Node child : part.children()) {
			if (child instanceof Outline.Leaf leaf && leaf.cell().item().kind() == Kind.FLAG) {
				flags.add(row(leaf, 0, 0));
			} else {
				rest.add(child);
			}
		}
		lines.add(new Line.Title(level, anchors.of(Keys.common(part)), part.title(), part.important(), part.notes(), flags));
		boolean rowsBefore = false;
		boolean titleBefore = false;
		Set<CellKey> above = new HashSet<>();
		for (Outline.Node child : Tables.gathered(rest)) {
			switch (child) {
				case Outline.Part inner when Tables.isTable(inner) -> grid(inner, lines);
				case Outline.Part inner -> {
					boolean group = rowsBefore && isGroup(inner);
					if (group) {
						group(inner, lines);
					} else {
						title(inner, level + 1, lines);
					}
					titleBefore |= !group;
				}
				// what follows a title of its own rank must not look as if it belonged to that
				case Outline.Leaf leaf -> {
					lines.add(row(leaf, Keys.depth(leaf.cell().key(), above), titleBefore ? level + 1 : 0));
					above(leaf, part, above);
					rowsBefore = true;
				}
			}
		}
	}

	/** A heading amid items gathers some of them; one that opens or repeats is a title. */
	private static boolean isGroup(Outline.Part part) {
		return part.repeats() == Subject.ASSESSMENT && part.children().stream().allMatch(Outline.Leaf.class::isInstance);
	}

	private void group(Outline.Part part, List<Line> lines) {
		lines.add(new Line.Group(0, anchors.of(Keys.common(part)), part.title(), part.important(), part.notes()));
		Set<CellKey> above = new HashSet<>();
		for (Outline.Node child : part.children()) {
			Outline.Leaf leaf = (Outline.Leaf) child;
			lines.add(row(leaf, 1 + Keys.depth(leaf.cell().key(), above), 0));
			above(leaf, part, above);
		}
	}

	/** An item that answers for the whole heading has the others beside it and not below it. */
	private static void above(Outline.Leaf leaf, Outline.Part heading, Set<CellKey> above) {
		if (!leaf.cell().key().equals(Keys.common(heading))) {
			above.add(leaf.cell().key());
		}
	}

	private Line.Row row(Outline.Leaf leaf, int depth, int level) {
		Cell cell = leaf.cell();
		boolean draft = audience == Audience.DRAFT;
		return new Line.Row(places.get(cell.key()), draft ? Optional.of(cell.path()) : Optional.empty(), leaf.label(), cell.isImportant(), depth, level,
				contents.of(cell), draft ? Optional.of(cell.origin()) : Optional.empty(), CellNote.of(cell, audience));
	}

	/** Rows of a section that repeats for each of them are one table. */
	private Chapter table(Outline.Part first, List<Outline.Part> parts) {
		List<Line> lines = new ArrayList<>();
		grid(new Outline.Part(first.title(), true, first.repeats(), first.important(), first.notes(), List.copyOf(parts)), lines);
		String head = Keys.leaves(first).getFirst().cell().key().segments().getFirst().word();
		return new Chapter(Chapter.Kind.SECTION, anchors.of(CellKey.of(head)), first.title(), first.important(), first.notes(), lines);
	}

	/** Parts as the rows of a table. What was never seen of a column is told once below it, and not in each row. */
	private void grid(Outline.Part table, List<Line> lines) {
		List<Outline.Part> parts = table.children().stream().map(Outline.Part.class::cast).toList();
		List<Outline.Leaf> head = Keys.leaves(parts.getFirst());
		List<Line.Remark> remarks = new ArrayList<>();
		for (Outline.Leaf column : head) {
			List<CellNote> unseen = CellNote.of(column.cell(), audience).stream().filter(Tables::isOfColumn).toList();
			if (!unseen.isEmpty()) {
				remarks.add(new Line.Remark(column.cell().item().label(), unseen));
			}
		}
		List<List<Line.Row>> rows = parts.stream().map(part -> Keys.leaves(part).stream().map(leaf -> Tables.withoutNotesOfColumn(row(leaf, 0, 0))).toList()).toList();
		lines.add(new Line.Grid(anchors.once(table.title()), Columns.of(head.stream().map(leaf -> leaf.cell().item()).toList()), rows));
		lines.addAll(remarks);
	}

	/** Whether this is the form and not a part of it: all that does not depend on things of the model is there. */
	private boolean isWhole(List<Chapter> chapters) {
		return form.edition().sections().stream().filter(section -> section.key().subject() == Subject.ASSESSMENT)
				.allMatch(section -> form.cells().stream().anyMatch(cell -> cell.key().segments().getFirst().word().equals(section.key().head())));
	}

	/** A table without rows is printed all the same: that nothing has changed is an answer. */
	private List<Chapter> emptyTables() {
		List<Chapter> empty = new ArrayList<>();
		for (Section section : form.edition().sections()) {
			String head = section.key().head();
			if (section.key().subject() == Subject.CHANGE && form.cells().stream().noneMatch(cell -> cell.key().segments().getFirst().word().equals(head))) {
				empty.add(new Chapter(Chapter.Kind.SECTION, anchors.of(CellKey.of(head)), Outline.title(section), section.important(), section.notes(),
						List.of(new Line.Grid(anchors.once(section.title()), Columns.of(section.items()), List.of()))));
			}
		}
		return empty;
	}
}
