package org.nagare.dsl.entry;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.EntryValue;
import org.nagare.model.key.CellKey;

/** What is to be said of a cell from now on. Statements are those of the very project that is changed. */
public sealed interface EntryWish {

	CellKey cell();

	/**
	 * The value of the cell.
	 *
	 * @param statement the 記載 that says it now, with or without other cells
	 * @param value     empty to take the 記載 away
	 * @param others    the other cells that the statement was written for
	 * @param forAll    whether they are meant as well; else they keep what they have
	 */
	record Value(CellKey cell, Optional<EObject> statement, Optional<EntryValue> value, List<CellKey> others, boolean forAll) implements EntryWish {
		public Value {
			others = List.copyOf(others);
		}
	}

	/**
	 * The words of the attribute that says it.
	 *
	 * @param words empty to take the attribute away
	 */
	record Attribute(CellKey cell, EObject thing, EAttribute feature, Optional<String> words) implements EntryWish {
	}

	/**
	 * Whether the public may read it.
	 *
	 * @param statement the 記載 of this cell alone
	 * @param parts     the words that are left out; none for all of it
	 * @param reason    why; empty for what the public may read from now on
	 */
	record Publicity(CellKey cell, Optional<EObject> statement, List<String> parts, Optional<String> reason) implements EntryWish {
		public Publicity {
			parts = List.copyOf(parts);
		}
	}

	/** A finding on the cell, known by its code, is accepted for a reason. */
	record Accepted(CellKey cell, String code, String reason) implements EntryWish {
	}
}
