package org.nagare.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.Supplement;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.writer.Audience;
import org.nagare.form.writer.CellNote;

/** What a body attaches to the form, as a chapter behind it. */
final class SupplementChapter {

	private static final String PLACE = "supplement";

	/** A column is no wider than as much as this, however much stands in it. */
	private static final int WIDEST = 30;
	private static final int NARROWEST = 4;

	private final Supplement supplement;
	private final Audience audience;
	private final Anchors anchors;

	SupplementChapter(Supplement supplement, Audience audience, Anchors anchors) {
		this.supplement = supplement;
		this.audience = audience;
		this.anchors = anchors;
	}

	Chapter build() {
		String anchor = anchors.once(PLACE);
		List<CellNote> notes = CellNote.ofWithheld(supplement.withheld(), audience).stream().toList();
		List<Line> lines = new ArrayList<>();
		for (Supplement.Part part : supplement.parts()) {
			part.title().ifPresent(title -> lines.add(new Line.Title(1, anchors.once(PLACE), title, false, List.of(), List.of())));
			int level = part.heads().isEmpty() ? part.title().isPresent() ? 2 : 1 : 0;
			part.facts().forEach(fact -> lines.add(new Line.Row(anchors.once(PLACE), Optional.empty(), fact.label(), false, 0, level,
					new Content.Words(fact.words()), Optional.empty(), List.of())));
			if (!part.heads().isEmpty()) {
				lines.add(new Line.Grid(anchors.once(PLACE), columns(part), part.rows().stream().map(row -> row(part, row)).toList()));
			}
		}
		return new Chapter(Chapter.Kind.SECTION, anchor, supplement.title(), false, notes.stream().map(CellNote::words).toList(), lines);
	}

	private static List<Line.Row> row(Supplement.Part part, List<Passage> row) {
		List<Line.Row> cells = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			cells.add(new Line.Row("", Optional.empty(), part.heads().get(i), false, 0, 0,
					new Content.Words(List.of(new Block(Optional.empty(), row.get(i), Block.Source.DERIVED))), Optional.empty(), List.of()));
		}
		return cells;
	}

	/** By the longest line in each. */
	private static List<Line.Column> columns(Supplement.Part part) {
		int[] widths = new int[part.heads().size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			int longest = part.rows().stream().flatMap(row -> row.get(column).text().lines()).mapToInt(String::length).max().orElse(0);
			// the sides of a box take the room of a letter
			widths[i] = 1 + Math.min(WIDEST, Math.max(Math.max(longest, Math.min(part.heads().get(i).length(), WIDEST / 3)), NARROWEST));
		}
		int whole = 0;
		for (int width : widths) {
			whole += width;
		}
		List<Line.Column> columns = new ArrayList<>();
		int rest = 100;
		for (int i = 0; i < widths.length; i++) {
			int share = i == widths.length - 1 ? rest : Math.max(1, widths[i] * 100 / whole);
			rest -= share;
			columns.add(new Line.Column(part.heads().get(i), share));
		}
		return columns;
	}
}
