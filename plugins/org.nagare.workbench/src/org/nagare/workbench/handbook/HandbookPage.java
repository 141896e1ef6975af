package org.nagare.workbench.handbook;

import java.util.List;
import java.util.Map;

/**
 * A page of the handbook as words in a row, with what is to be seen of them.
 *
 * @param words    all words; a picture stands in them as {@link #PICTURE}
 * @param runs     how the words look, none overlapping another
 * @param lines    the lines that are set in or shaded
 * @param places   where each heading begins, by its address in the page
 */
record HandbookPage(String title, String words, List<Run> runs, List<Line> lines, List<Picture> pictures, List<Link> links, Map<String, Integer> places) {

	/** Stands in the words where a picture is. */
	static final char PICTURE = '\uFFFC';

	/** How words look. */
	enum Look {
		TITLE, HEADING, SUBHEADING, STRONG, SOFT, CODE, LINK, ASIDE
	}

	record Run(int start, int length, Look look) {
	}

	/** Lines from one place of the words to another. */
	record Line(int start, int end, int inset, boolean shaded) {
	}

	record Picture(int at, String source, String words) {
	}

	record Link(int start, int length, String target) {

		boolean holds(int offset) {
			return start <= offset && offset < start + length;
		}
	}

	HandbookPage {
		runs = List.copyOf(runs);
		lines = List.copyOf(lines);
		pictures = List.copyOf(pictures);
		links = List.copyOf(links);
		places = Map.copyOf(places);
	}
}
