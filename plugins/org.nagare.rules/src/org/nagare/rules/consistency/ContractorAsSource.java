package org.nagare.rules.consistency;

import java.util.Optional;
import org.nagare.model.Entrustment;
import org.nagare.model.Organization;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A contractor that is a source as well does not act for the body in both. */
public final class ContractorAsSource implements Rule {

	@Override
	public String code() {
		return "agree.contractor-as-source";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Entrustment entrustment : context.derivation().entrustments()) {
			Optional<Organization> contractor = Present.of(entrustment.getContractor());
			for (SpiFile file : context.derivation().files()) {
				context.derivation().acquisitions(file).stream().filter(movement -> contractor.isPresent() && movement.from().node().flatMap(Residence::body).equals(contractor)).findFirst()
						.ifPresent(movement -> report.about(movement.arrow().flow()).with("contractor", Naming.display(contractor.get())).with("entrustment", entrustment.getName())
								.with("file", file.getName()).concerning(contractor.get()).related(entrustment));
			}
		}
	}
}
