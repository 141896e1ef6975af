package org.nagare.rules.consistency;

import java.util.Optional;
import org.nagare.model.derivation.Handover;
import org.nagare.model.derivation.ProjectModel;

/** One handover that both sides tell, one of them of another department: to the model these are two, each told by one side. */
final class OtherEnds {

	private OtherEnds() {
	}

	/** What the other side tells in its place. */
	static Optional<Handover> of(Handover told, ProjectModel project) {
		return told.isToldByBoth() ? Optional.empty() : project.handovers().stream().filter(other -> other.giving() == told.giving() && other.taking() == told.taking())
				.filter(other -> !other.isToldByBoth() && other.given().isEmpty() != told.given().isEmpty()).filter(other -> other.from() == told.from() || other.to() == told.to()).findFirst();
	}
}
