package org.nagare.rules.finding;

import java.util.List;

/** A change of the text that mends a finding: what it does, and the edits, none of which touches another. */
public record Fix(String title, List<Edit> edits) {

	/**
	 * Words in the place of others; lines and columns count from 1, the end is the first place that stays. An insertion ends where it begins.
	 */
	public record Edit(String file, int line, int column, int endLine, int endColumn, String text) {
	}

	public Fix {
		edits = List.copyOf(edits);
	}
}
