package org.nagare.rules.engine;

import java.time.LocalDate;

/**
 * What is the same for all that is looked at in one examination.
 *
 * @param today    the day for which the check is made
 * @param edits    changes of the texts that the model was read from
 * @param readings texts as they are compared
 */
record Look(LocalDate today, TextEdits edits, Readings readings) {
}
