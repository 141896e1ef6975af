package org.nagare.workbench.form;

import java.nio.file.Path;
import java.util.Optional;
import org.nagare.dsl.entry.EntryWish;
import org.nagare.form.cell.Attribute;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.entry.EntryField;
import org.nagare.form.entry.Manner;
import org.nagare.form.entry.Writing;

/**
 * What was entered on a sheet.
 *
 * @param text   with the assessment for which the sheet was begun
 * @param reason why the derived value is overruled
 * @param forAll whether the other cells of the statement are meant as well
 * @param begun  what the person saw in the cell: nothing else is written over
 */
record SheetEntry(Path text, String cell, Writing writing, Optional<String> reason, boolean forAll, Standing begun) implements FormDrafting.Wish {

	@Override
	public EntryWish of(FilledForm form, Cell own) throws Overtaken {
		EntryField now = EntryField.of(form, own);
		Standing standing = Standing.of(now);
		if (!standing.equals(begun)) {
			throw new Overtaken(begun, standing);
		}
		return now.manner() == Manner.ATTRIBUTE ? attribute(own, Optional.of(now.words(writing)))
				: new EntryWish.Value(own.key(), now.statement(), Optional.of(now.value(writing, reason)), now.shared(), forAll);
	}

	/** Takes away what says the value of a cell. */
	static EntryWish takenAway(FilledForm form, Cell own) {
		EntryField now = EntryField.of(form, own);
		return now.manner() == Manner.ATTRIBUTE ? attribute(own, Optional.empty()) : new EntryWish.Value(own.key(), now.statement(), now.nothing(), now.shared(), false);
	}

	private static EntryWish attribute(Cell own, Optional<String> words) {
		Attribute attribute = own.attribute().orElseThrow();
		return new EntryWish.Attribute(own.key(), attribute.thing(), attribute.feature(), words);
	}
}
