package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nagare.model.Flow;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.Arrow;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The network is reached by way of the intermediate server. */
public final class NetworkWithoutServer implements Rule {

	@Override
	public String code() {
		return "figure.network-without-server";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<Flow> told = new HashSet<>();
		for (Arrow arrow : context.derivation().arrows()) {
			List<SystemKind> kinds = arrow.path().stream().filter(InformationSystem.class::isInstance).map(node -> AssessmentDerivation.kind((InformationSystem) node)).flatMap(Optional::stream).toList();
			if (kinds.contains(SystemKind.INFORMATION_PROVISION_NETWORK) && !kinds.contains(SystemKind.INTERMEDIATE_SERVER) && told.add(arrow.flow())) {
				report.about(arrow.flow()).with("from", Naming.display(arrow.source())).with("to", Naming.display(arrow.target()));
			}
		}
	}
}
