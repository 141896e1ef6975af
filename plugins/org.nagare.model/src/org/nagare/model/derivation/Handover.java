package org.nagare.model.derivation;

import java.util.List;

import org.nagare.model.Node;

/**
 * What one affair of a body hands to another, as both assessments tell it: transfers of the one, acquisitions of the other.
 * A side that is empty is missing there, although the other tells of it.
 *
 * @param from the department that gives, or the node where no department is known
 * @param to   the department that takes
 */
public record Handover(AssessmentDerivation giving, List<Movement> given, AssessmentDerivation taking, List<Movement> taken, Node from, Node to) {

	public Handover {
		given = List.copyOf(given);
		taken = List.copyOf(taken);
	}

	public boolean isToldByBoth() {
		return !given.isEmpty() && !taken.isEmpty();
	}
}
