package org.nagare.rules.consistency;

import java.util.List;
import org.nagare.model.Flow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Handover;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What one affair of a body hands to another stands in the assessments of both. That both tell of it with other departments is a difference. */
public final class HandoverUntold implements Rule {

	@Override
	public String code() {
		return "agree.handover-untold";
	}

	@Override
	public boolean comparesAssessments() {
		return true;
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Handover handover : context.derivation().project().handovers()) {
			boolean gives = handover.giving() == context.derivation();
			AssessmentDerivation other = gives ? handover.taking() : handover.giving();
			List<Movement> told = gives ? handover.given() : handover.taken();
			// what has no arrows yet has only been begun, and an arrow of which a name leads nowhere may be the one that is missed
			if ((gives || handover.taking() == context.derivation()) && !handover.isToldByBoth() && !told.isEmpty() && !other.arrows().isEmpty()
					&& other.incompleteFlows().stream().noneMatch(HandoverUntold::leadsNowhere) && OtherEnds.of(handover, context.derivation().project()).isEmpty()) {
				Report.Told one = report.about(told.get(0).arrow().flow()).with("from", Naming.display(handover.from())).with("to", Naming.display(handover.to()))
						.with("other", Naming.display(other.assessment())).with("what", gives ? new Bilingual("入手", "acquisition") : new Bilingual("移転", "transfer"));
				told.forEach(movement -> one.concerning(movement.arrow().flow()));
				one.related(other.assessment());
			}
		}
	}

	private static boolean leadsNowhere(Flow flow) {
		return flow.getHops().stream().flatMap(hop -> hop.getNodes().stream()).anyMatch(node -> node.eIsProxy());
	}
}
