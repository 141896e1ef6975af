package org.nagare.form.answer;

import java.util.Optional;

/**
 * A row of the table of changes. Who compares two states makes it; the form only prints it.
 *
 * @param key     by what the row is known among the rows: the path of what changed
 * @param timing  the vocabulary word of the time of submission (事前 or 事後); empty where no reason was found
 */
public record ChangeRow(String key, String date, String item, String before, String after, Optional<String> timing, Optional<String> explanation) {
}
