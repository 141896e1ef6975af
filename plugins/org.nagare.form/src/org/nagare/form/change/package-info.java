/**
 * Two states of an assessment side by side: which cells differ, which rows of a table of changes follow, and which reason each row has.
 * Depends on cells, editions, texts and the model.
 */
package org.nagare.form.change;
