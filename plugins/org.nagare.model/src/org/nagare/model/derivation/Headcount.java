package org.nagare.model.derivation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.value.Interval;

/**
 * How many people, as far as it is known: the ends of what was stated added up, and whatever states no number.
 *
 * @param missing the using departments, files or entrustments that say nothing; while there are any, there is no upper end
 */
public record Headcount(Interval interval, List<EObject> missing) {

	public Headcount {
		missing = List.copyOf(missing);
	}

	public boolean isComplete() {
		return missing.isEmpty();
	}
}
