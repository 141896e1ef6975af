/**
 * A form edition as immutable records, read from the text that defines it, inheritance already applied.
 * Depends on the language of editions; knows no model and no cell.
 */
package org.nagare.form.edition;
