package org.nagare.rules.condition;

import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What passes the information provision network stands on a provision. */
public final class LinkageBasis implements Rule {

	@Override
	public String code() {
		return "condition.linkage-basis";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Movement movement : context.derivation().networkUse().withoutBasis()) {
			Report.Told told = report.about(movement.arrow().flow()).with("from", Naming.display(movement.arrow().source())).with("to", Naming.display(movement.arrow().target()));
			context.cell("Ⅰ.6.②").ifPresent(told::in);
		}
	}
}
