/**
 * The place in which a person writes the value of a cell: whether it is for a person to write, what stands there as it was typed, and the value that
 * says something else. Depends on cells, editions and the model; where in a text it is written is known to the language.
 */
package org.nagare.form.entry;
