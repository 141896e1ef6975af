package org.nagare.document.outline;

import java.util.List;
import java.util.Optional;

import org.nagare.form.cell.Origin;
import org.nagare.form.writer.CellNote;

/** What stands below each other in a chapter. */
public sealed interface Line {

	/**
	 * A title across the page: «2. …», «システム1», «リスク1: …».
	 *
	 * @param level 1 at once below the chapter
	 * @param flags boxes that the form prints beside the title, such as «委託しない»
	 */
	record Title(int level, String anchor, String text, boolean important, List<String> notes, List<Row> flags) implements Line {
		public Title {
			notes = List.copyOf(notes);
			flags = List.copyOf(flags);
		}
	}

	/** The common name of the rows that follow one level deeper, in the same table: «使用の主体». */
	record Group(int depth, String anchor, String text, boolean important, List<String> notes) implements Line {
		public Group {
			notes = List.copyOf(notes);
		}
	}

	/**
	 * A label and what stands beside it.
	 *
	 * @param path   the address of the cell; empty where the reader is not to see it
	 * @param depth  how deep the label is set in below the labels above it; 0 is the margin
	 * @param level  of the title that the label is, with its content below it across the page; 0 where the content stands beside the label
	 * @param origin where the content comes from; empty where the reader is not to see it
	 */
	record Row(String anchor, Optional<String> path, String label, boolean important, int depth, int level, Content content,
			Optional<Origin> origin, List<CellNote> notes) implements Line {
		public Row {
			notes = List.copyOf(notes);
		}

		/** Whether the label stands above its content, across the page. */
		public boolean wide() {
			return level > 0;
		}

		/** Whether pages of a figure stand here, in place of words. */
		public boolean isDrawn() {
			return content instanceof Content.Pages pages && !pages.pages().isEmpty();
		}

		Row withoutNotes() {
			return new Row(anchor, path, label, important, depth, level, content, origin, List.of());
		}
	}

	/** What is told of something that has no box of its own to stand in: the notes of a figure, which fills its pages. */
	record Remark(String label, List<CellNote> notes) implements Line {
		public Remark {
			notes = List.copyOf(notes);
		}

		/** Each note with what it speaks of. */
		public List<String> words() {
			return notes.stream().map(note -> label + " " + note.words()).toList();
		}
	}

	/** A table with a head; each of its rows has a cell for each column. */
	record Grid(String anchor, List<Column> columns, List<List<Row>> rows) implements Line {
		public Grid {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}
	}

	/** A column; {@code share} is its part of the width, all of them together are 100. */
	record Column(String label, int share) {
	}
}
