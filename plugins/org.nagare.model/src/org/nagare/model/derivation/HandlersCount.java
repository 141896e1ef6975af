package org.nagare.model.derivation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Entrustment;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.value.Interval;

/**
 * How many people handle the files of an assessment: the departments, each once with its greatest number, and all entrustments.
 *
 * @param counted what the parts add up to
 * @param judged  what the judgement goes by: the number written for it, else the counted one
 * @param written whether a number was written for the judgement
 * @param missing what states no number
 */
public record HandlersCount(Interval counted, Interval judged, boolean written, List<OfDepartment> departments, List<OfEntrustment> entrustments,
		List<EObject> missing) {

	/** The greatest number written for a department. */
	public record OfDepartment(OrganizationUnit unit, Interval people) {
	}

	/** The number of people at a contractor. */
	public record OfEntrustment(Entrustment entrustment, Interval people) {
	}

	public HandlersCount {
		departments = List.copyOf(departments);
		entrustments = List.copyOf(entrustments);
		missing = List.copyOf(missing);
	}
}
