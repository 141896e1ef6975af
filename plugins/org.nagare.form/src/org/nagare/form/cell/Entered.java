package org.nagare.form.cell;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.EntryValue;
import org.nagare.model.key.CellKey;

/**
 * A value that was entered for a cell.
 *
 * @param statement the statement that says it
 * @param textOnly  only the text of the value is meant for this cell: it was written with the choice that the cell belongs to
 */
record Entered(CellKey key, EntryValue value, EObject statement, boolean textOnly) {
}
