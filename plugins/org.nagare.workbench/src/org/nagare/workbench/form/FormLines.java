package org.nagare.workbench.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nagare.document.outline.Chapter;
import org.nagare.document.outline.Content;
import org.nagare.document.outline.FormDocument;
import org.nagare.document.outline.Line;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Completeness;
import org.nagare.form.text.Block;
import org.nagare.form.writer.CellNote;
import org.nagare.workbench.form.FormLine.Piece;
import org.nagare.workbench.form.FormLine.Style;

/** The document of a form as the lines of the view. */
final class FormLines {

	private static final String GAP = "　 ";

	private final Map<String, Cell> cells;
	private final Map<String, Completeness> sections;
	private final List<FormLine> lines = new ArrayList<>();

	private FormLines(Map<String, Cell> cells, List<Completeness> completeness) {
		this.cells = cells;
		this.sections = completeness.stream().collect(Collectors.toMap(Completeness::section, each -> each, (one, other) -> one));
	}

	static List<FormLine> of(FormDocument document, Map<String, Cell> cells, List<Completeness> completeness) {
		FormLines form = new FormLines(cells, completeness);
		document.chapters().stream().filter(chapter -> chapter.kind() != Chapter.Kind.STATUS).forEach(form::chapter);
		return List.copyOf(form.lines);
	}

	private void chapter(Chapter chapter) {
		lines.add(new FormLine.Head(titled(chapter.title(), chapter.important(), chapter.notes()), 0, filled(chapter)));
		chapter.lines().forEach(this::line);
	}

	/** How far the section of the first cell of the chapter is filled. */
	private Optional<String> filled(Chapter chapter) {
		return rows(chapter).stream().flatMap(row -> row.path().stream()).findFirst().map(cells::get).map(cell -> sections.getOrDefault(cell.key().segments().getFirst().toString(),
				sections.get(cell.key().segments().getFirst().word()))).filter(found -> found.required() > 0)
				.map(found -> found.filled() == found.required() ? Words.COMPLETE.text() + " " + found.required() : found.filled() + "／" + found.required());
	}

	private static List<Line.Row> rows(Chapter chapter) {
		List<Line.Row> rows = new ArrayList<>();
		for (Line line : chapter.lines()) {
			switch (line) {
				case Line.Row row -> rows.add(row);
				case Line.Title title -> rows.addAll(title.flags());
				case Line.Grid grid -> grid.rows().forEach(rows::addAll);
				case Line.Group group -> {
				}
				case Line.Remark remark -> {
				}
			}
		}
		return rows;
	}

	private static String titled(String text, boolean important, List<String> notes) {
		return text + (important ? " ※" : "") + (notes.isEmpty() ? "" : "（" + String.join("、", notes) + "）");
	}

	private void line(Line line) {
		switch (line) {
			case Line.Title title -> {
				lines.add(new FormLine.Head(titled(title.text(), title.important(), title.notes()), title.level(), Optional.empty()));
				title.flags().forEach(flag -> row(flag, 0));
			}
			case Line.Group group -> lines.add(new FormLine.Head(titled(group.text(), group.important(), group.notes()), 3, Optional.empty()));
			case Line.Row row -> row(row, row.depth());
			case Line.Remark remark -> lines.add(new FormLine.Field(Optional.empty(), remark.label(), 0, remark.notes().stream().map(FormLines::note).toList(), Optional.empty(), false));
			case Line.Grid grid -> {
				int number = 0;
				for (List<Line.Row> row : grid.rows()) {
					lines.add(new FormLine.Head(Integer.toString(++number), 3, Optional.empty()));
					row.forEach(cell -> row(cell, 0));
				}
			}
		}
	}

	private void row(Line.Row row, int depth) {
		List<Piece> pieces = new ArrayList<>(pieces(row.content()));
		row.notes().forEach(note -> pieces.add(note(note)));
		boolean overruled = row.path().map(cells::get).filter(cell -> cell.overruled().isPresent()).isPresent();
		lines.add(new FormLine.Field(row.path(), row.label() + (row.important() ? " ※" : ""), depth, pieces, row.origin(), overruled));
	}

	private static Piece note(CellNote note) {
		return new Piece(note.words(), note.kind() == CellNote.Kind.WRONG ? Style.MISSING : Style.NOTE);
	}

	private static List<Piece> pieces(Content content) {
		return switch (content) {
			case Content.Words words -> words.blocks().stream().flatMap(block -> block(block).stream()).toList();
			case Content.Lines list -> {
				List<Piece> pieces = new ArrayList<>();
				for (int i = 0; i < list.lines().size(); i++) {
					pieces.add(new Piece((list.isNumbered() ? i + 1 + ". " : "") + list.lines().get(i), Style.PLAIN));
				}
				yield pieces;
			}
			case Content.Choice choice -> List.of(new Piece("[ " + choice.chosen().orElse("　") + " ]" + choice.words().map(words -> " (" + words + ")").orElse(""), Style.PLAIN),
					new Piece(choice.options().stream().map(Content.Option::text).collect(Collectors.joining(GAP)), Style.ASIDE));
			case Content.Boxes boxes -> boxes.groups().stream().flatMap(group -> group(group).stream()).toList();
			case Content.Plain plain -> List.of(new Piece(plain.text(), Style.PLAIN));
			case Content.Pages pages -> List.of(new Piece(Words.FIGURE.text(), Style.ASIDE));
			case Content.Links links -> links.links().stream().map(link -> new Piece(link.text(), Style.PLAIN)).toList();
			case Content.Missing missing -> {
				List<Piece> pieces = new ArrayList<>(List.of(new Piece(Words.MISSING.text() + missing.reason().map(reason -> " " + reason).orElse(""), Style.MISSING)));
				missing.choices().ifPresent(choices -> pieces.addAll(pieces(choices)));
				yield pieces;
			}
		};
	}

	private static List<Piece> block(Block block) {
		List<Piece> pieces = new ArrayList<>();
		block.heading().ifPresent(heading -> pieces.add(new Piece(heading, Style.BOLD)));
		if (!block.text().isEmpty()) {
			pieces.add(new Piece(block.text(), Style.PLAIN));
		}
		return pieces;
	}

	private static List<Piece> group(Content.BoxGroup group) {
		List<Piece> pieces = new ArrayList<>();
		group.title().ifPresent(title -> pieces.add(new Piece(title, Style.ASIDE)));
		pieces.add(new Piece(group.boxes().stream().map(box -> "[" + box.state().sign() + "]" + box.label() + box.words().map(words -> "(" + words + ")").orElse(""))
				.collect(Collectors.joining(GAP)), Style.PLAIN));
		return pieces;
	}
}
