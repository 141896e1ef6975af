/**
 * Cells: what an edition asks, filled with what the model answers, what was entered and what measure libraries add.
 * Depends on editions, answers, texts and the model; nothing here prints.
 */
package org.nagare.form.cell;
