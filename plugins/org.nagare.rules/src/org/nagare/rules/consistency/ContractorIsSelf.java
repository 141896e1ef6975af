package org.nagare.rules.consistency;

import java.util.List;
import org.nagare.model.Entrustment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Organization;
import org.nagare.model.derivation.ChainLink;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A body entrusts nothing to itself, and nobody below passes work back to it. That a contractor passes it on to himself the language tells. */
public final class ContractorIsSelf implements Rule {

	@Override
	public String code() {
		return "agree.contractor-is-self";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Organization> bodies = Present.in(context.assessment().getEntities());
		for (Entrustment entrustment : context.derivation().entrustments()) {
			Present.of(entrustment.getContractor()).filter(bodies::contains)
					.ifPresent(body -> tell(report.about(entrustment, Literals.ENTRUSTMENT__CONTRACTOR), body, entrustment));
			for (ChainLink link : context.derivation().chain(entrustment)) {
				link.to().filter(bodies::contains)
						.ifPresent(body -> tell(report.about(link.link(), Literals.RE_ENTRUSTMENT__CONTRACTOR).concerning(entrustment), body, entrustment));
			}
		}
	}

	private static void tell(Report.Told told, Organization body, Entrustment entrustment) {
		told.with("contractor", Naming.display(body)).with("entrustment", entrustment.getName()).related(body);
	}
}
