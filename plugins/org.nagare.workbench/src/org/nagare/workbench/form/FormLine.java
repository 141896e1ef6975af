package org.nagare.workbench.form;

import java.util.List;
import java.util.Optional;
import org.nagare.form.cell.Origin;

/** What stands below each other in the form, ready to be set. */
sealed interface FormLine {

	/** How a piece of text is painted. */
	enum Style {
		PLAIN, BOLD, ASIDE, MISSING, NOTE
	}

	/** Paragraphs of one style. */
	record Piece(String text, Style style) {
	}

	/**
	 * A heading across the page.
	 *
	 * @param level  0 for a chapter
	 * @param filled how far the chapter is filled
	 */
	record Head(String text, int level, Optional<String> filled) implements FormLine {
	}

	/**
	 * A cell: its label and what stands in it.
	 *
	 * @param path  its address; empty for what is no cell
	 * @param depth how deep the label is set in
	 */
	record Field(Optional<String> path, String label, int depth, List<Piece> pieces, Optional<Origin> origin, boolean overruled) implements FormLine {
		public Field {
			pieces = List.copyOf(pieces);
		}
	}
}
