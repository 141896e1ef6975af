package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.Set;
import org.nagare.model.Flow;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Behind the network somebody is named. */
public final class PartnerUnknown implements Rule {

	@Override
	public String code() {
		return "figure.partner-unknown";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<Flow> told = new HashSet<>();
		for (SpiFile file : context.derivation().files()) {
			context.derivation().movements(file).stream().filter(movement -> !movement.hasPartner() && told.add(movement.arrow().flow()))
					.forEach(movement -> report.about(movement.arrow().flow()).with("network", "情報提供ネットワークシステム"));
		}
	}
}
