package org.nagare.rules.consistency;

import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A listed system that nothing leads to or from is not used, or its arrows are missing. */
public final class SystemUnconnected implements Rule {

	@Override
	public String code() {
		return "agree.system-unconnected";
	}

	@Override
	public void check(RuleContext context, Report report) {
		if (context.derivation().arrows().isEmpty()) {
			return;
		}
		for (InformationSystem system : context.derivation().systemsInOrder()) {
			boolean drawn = context.derivation().arrows().stream().anyMatch(arrow -> arrow.path().contains(system));
			if (!drawn && context.derivation().connections(system).isEmpty()) {
				report.about(system).with("system", Naming.display(system)).concerning(context.assessment());
			}
		}
	}
}
