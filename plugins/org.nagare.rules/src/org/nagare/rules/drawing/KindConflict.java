package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.Set;
import org.nagare.model.Flow;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A written kind does not deny what number, network or replica say. */
public final class KindConflict implements Rule {

	@Override
	public String code() {
		return "figure.kind-conflict";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<Flow> told = new HashSet<>();
		for (Arrow arrow : context.derivation().arrows()) {
			if (arrow.decision().conflict() && told.add(arrow.flow())) {
				report.about(arrow.flow(), Literals.FLOW__KIND_OVERRIDE).with("from", Naming.display(arrow.source())).with("to", Naming.display(arrow.target())).with("written", arrow.flow().getKindOverride());
			}
		}
	}
}
