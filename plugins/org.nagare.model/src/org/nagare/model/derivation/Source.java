package org.nagare.model.derivation;

import java.util.List;
import java.util.Optional;

import org.nagare.model.Named;

/**
 * From whom a file is acquired. A system is never a source: its body or the department that owns it is.
 *
 * @param who           the person, department or body, where the model has it
 * @param words         plain words of a row, where it is no node
 * @param ownDepartment the file is made from another file of the affair
 * @param withoutKind   a body of which no kind is declared, so that the heading is a makeshift
 * @param movements     the acquisitions from this source, in text order
 */
public record Source(SourceHeading heading, Optional<Named> who, Optional<String> words, boolean ownDepartment, boolean withoutKind,
		List<Movement> movements) {

	public Source {
		movements = List.copyOf(movements);
	}
}
