package org.nagare.office.workbook;

import java.util.ArrayList;
import java.util.List;

import org.nagare.office.text.SetText;

/** Sets texts between two marks of a ruler, in as many rows as it takes. */
final class Setting {

	/** Between the lines; the faces of the office programs lie between 1.2 and 1.45. */
	private static final double LEADING = 1.4;
	private static final double PADDING_ABOVE_AND_BELOW = 4;
	private static final double PADDING_AT_THE_SIDES = 6;
	/** Printers set a line a little wider than the screen shows it. */
	private static final double CAUTION = 0.96;
	/** A text of more lines is cut into several rows: a row does not break across pages, and no row is higher than half of one. */
	private static final int GREATEST_LINES = 26;
	private static final int LINES_OF_A_PART = 13;
	private static final int LINES_TO_A_PARAGRAPH = 4;

	private final Ruler ruler;

	Setting(Ruler ruler) {
		this.ruler = ruler;
	}

	SetText set(String text, int from, int to, Role role) {
		if (role == Role.SIGN) {
			// a bracket or a box stands alone and is not broken
			return SetText.of(text, Double.MAX_VALUE);
		}
		return SetText.of(text, Math.max(1, (ruler.width(from, to) - PADDING_AT_THE_SIDES) / role.size() * CAUTION));
	}

	boolean fitsOneLine(String text, int from, int to, Role role) {
		return set(text, from, to, role).lines() == 1;
	}

	double height(int lines, Role role) {
		return height(lines * role.size() * LEADING);
	}

	double height(String text, int from, int to, Role role) {
		return height(set(text, from, to, role).lines(), role);
	}

	/** How high a text is whose characters stand one below the other. */
	double stackedHeight(String text, Role role) {
		return height((int) text.codePoints().count(), role);
	}

	/** Rows are as high as a number of dots of a screen. */
	private static double height(double text) {
		return Math.ceil((text + PADDING_ABOVE_AND_BELOW) / 0.75) * 0.75;
	}

	/** A text alone in its rows. */
	List<Strip> text(String text, int from, int to, Role role) {
		return side(List.of(Strip.Piece.of(from, to, role, text)));
	}

	/** Texts side by side; where one of them takes several rows all of them do, and their parts stand on. */
	List<Strip> side(List<Strip.Piece> pieces) {
		List<SetText> texts = pieces.stream().map(piece -> set(piece.text(), piece.from(), piece.to(), piece.role())).toList();
		List<List<String>> parts = texts.stream().map(Setting::parts).toList();
		int rows = parts.stream().mapToInt(List::size).max().orElse(0);
		List<Strip> strips = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			double height = 0;
			List<Strip.Piece> inRow = new ArrayList<>();
			for (int i = 0; i < pieces.size(); i++) {
				Strip.Piece piece = pieces.get(i);
				String part = row < parts.get(i).size() ? parts.get(i).get(row) : "";
				Role role = rows > 1 && piece.role() == Role.VALUE ? Role.PART : piece.role();
				inRow.add(new Strip.Piece(piece.from(), piece.to(), role, part, row == 0 ? piece.choices() : List.of()));
				// the end of line at the cut stays in the text and needs no room
				String seen = part.endsWith("\n") ? part.substring(0, part.length() - 1) : part;
				height = Math.max(height, height(seen, piece.from(), piece.to(), piece.role()));
			}
			strips.add(new Strip(height, false, inRow));
		}
		return strips;
	}

	/** Cut where a paragraph ends if one does near the place. */
	private static List<String> parts(SetText text) {
		if (text.lines() <= GREATEST_LINES) {
			return List.of(text.text());
		}
		List<String> parts = new ArrayList<>();
		int from = 0;
		while (text.lines() - from > LINES_OF_A_PART + LINES_TO_A_PARAGRAPH) {
			int to = from + LINES_OF_A_PART;
			for (int back = 0; back < LINES_TO_A_PARAGRAPH; back++) {
				if (text.isParagraph(to - back)) {
					to -= back;
					break;
				}
			}
			parts.add(text.lines(from, to));
			from = to;
		}
		parts.add(text.lines(from, text.lines()));
		return parts;
	}
}
