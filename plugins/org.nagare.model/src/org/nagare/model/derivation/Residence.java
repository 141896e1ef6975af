package org.nagare.model.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.value.Present;

/** Where things lie: in which body, departments and boundaries, and who answers for them. */
public final class Residence {

	private Residence() {
	}

	/** The outermost body that contains the thing, or the thing itself where it is a body. */
	public static Optional<Organization> body(EObject thing) {
		Organization body = null;
		for (EObject at = thing; at != null; at = at.eContainer()) {
			if (at instanceof Organization organization) {
				body = organization;
			}
		}
		return Optional.ofNullable(body);
	}

	/** The boundaries around the thing, the innermost first. */
	public static List<Boundary> boundaries(EObject thing) {
		List<Boundary> boundaries = new ArrayList<>();
		for (EObject at = thing.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Boundary boundary) {
				boundaries.add(boundary);
			}
		}
		return boundaries;
	}

	/** The departments from the outermost to the thing itself, if it is one. */
	public static List<OrganizationUnit> units(EObject thing) {
		List<OrganizationUnit> units = new ArrayList<>();
		for (EObject at = thing; at != null; at = at.eContainer()) {
			if (at instanceof OrganizationUnit unit) {
				units.add(0, unit);
			}
		}
		return units;
	}

	/** The department that owns the system: the one it names, else the one it lies in. */
	public static Optional<OrganizationUnit> owner(InformationSystem system) {
		return Present.of(system.getOwner()).or(() -> {
			List<OrganizationUnit> units = units(system);
			return units.isEmpty() ? Optional.empty() : Optional.of(units.get(units.size() - 1));
		});
	}

	/** The innermost boundary around the thing that says who answers for what lies in it. */
	static Optional<Boundary> responsibility(EObject thing) {
		return boundaries(thing).stream().filter(boundary -> boundary.isUserResponsible() || Present.is(boundary.getResponsible())).findFirst();
	}

	static boolean isInside(EObject thing, EObject container) {
		for (EObject at = thing; at != null; at = at.eContainer()) {
			if (at == container) {
				return true;
			}
		}
		return false;
	}
}
