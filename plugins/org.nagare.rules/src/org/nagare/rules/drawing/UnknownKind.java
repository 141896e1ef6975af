package org.nagare.rules.drawing;

import org.nagare.model.Flow;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.FlowKind;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Each arrow is of one of the two kinds of the legend. */
public final class UnknownKind implements Rule {

	@Override
	public String code() {
		return "figure.kind-unknown";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Flow last = null;
		for (Arrow arrow : context.derivation().arrows()) {
			if (arrow.kind() == FlowKind.UNKNOWN && arrow.flow() != last) {
				report.about(arrow.flow()).with("from", Naming.display(arrow.source())).with("to", Naming.display(arrow.target()));
				last = arrow.flow();
			}
		}
	}
}
