package org.nagare.sirius.change;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.Boundary;
import org.nagare.model.InformationSystem;
import org.nagare.model.Member;
import org.nagare.model.Organization;
import org.nagare.model.OrganizationUnit;

/** What the grammar lets stand in what. */
final class Nesting {

	private Nesting() {
	}

	/** Whether a department, system or boundary may stand there; what is no body, department or boundary is the open space around them. */
	static boolean allows(EObject container, Member thing) {
		return switch (container) {
			case Organization body -> true;
			case OrganizationUnit unit -> !(thing instanceof Boundary);
			case Boundary boundary -> !(thing instanceof OrganizationUnit);
			// a department without a body is in nobody's charge
			default -> !(thing instanceof OrganizationUnit);
		};
	}

	/** The members of a frame; null for the open space. */
	static EList<Member> members(EObject container) {
		return switch (container) {
			case Organization body -> body.getMembers();
			case OrganizationUnit unit -> unit.getMembers();
			case Boundary boundary -> boundary.getMembers();
			default -> null;
		};
	}

	/** Whether the thing may be moved from where it stands at all: persons, bodies and tables stand by themselves. */
	static boolean isMovable(EObject thing) {
		return thing instanceof OrganizationUnit || thing instanceof InformationSystem || thing instanceof Boundary;
	}
}
