package org.nagare.form.cell;

import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Subject;

/**
 * For which of several things a cell is asked. The name is its identity; the ordinals are print and move when something is inserted.
 *
 * @param title   how the form calls each of them: システム, 委託事項, 提供先; empty where a whole section repeats
 * @param display how the thing is called in print
 * @param first   its ordinal; {@code last} differs from it where a group stands for several
 */
public record Repetition(Subject subject, CellKey.Name name, String title, String display, int first, int last) {

	/** {@code 提供先6}, or {@code 提供先1～5} for a group. */
	public String numbered() {
		return first == last ? title + first : title + first + "～" + last;
	}
}
