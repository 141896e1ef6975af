package org.nagare.form.answer;

import java.util.Optional;

import org.nagare.form.text.Withheld;

/**
 * A row of the table of changes. Who compares two states makes it; the form only prints it.
 *
 * @param key     by what the row is known among the rows: the path of what changed
 * @param open     whether several reasons fit and none of them was taken
 * @param withheld what the public does not read of the two states of the cell
 * @param timing  the vocabulary word of the time of submission (事前 or 事後); empty where no reason was found
 */
public record ChangeRow(String key, String date, String item, String before, String after, Optional<String> timing, Optional<String> explanation,
		boolean open, Optional<Withheld> withheld) {

	/** The same row under another key. */
	public ChangeRow under(String other) {
		return new ChangeRow(other, date, item, before, after, timing, explanation, open, withheld);
	}
}
