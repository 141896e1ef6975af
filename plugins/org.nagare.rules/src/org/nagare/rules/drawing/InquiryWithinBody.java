package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.Set;
import org.nagare.model.Flow;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Who only asks another affair of the body is not to find a transfer in the form that nobody meant: whether it is one, the body decides and writes. */
public final class InquiryWithinBody implements Rule {

	@Override
	public String code() {
		return "figure.inquiry-within-body";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<Flow> told = new HashSet<>();
		for (SpiFile file : context.derivation().files()) {
			for (Movement movement : context.derivation().transfers(file)) {
				Flow flow = movement.arrow().flow();
				if (isOpen(movement) && told.add(flow)) {
					report.about(flow).with("to", movement.to().node().map(Naming::display).orElse(""));
				}
			}
		}
	}

	/** Whether a transfer is one only because nothing else is written of the inquiry. */
	static boolean isOpen(Movement movement) {
		Flow flow = movement.arrow().flow();
		boolean named = flow.getCounterpartAffair() != null || movement.to().row().filter(row -> row.getAffair() != null).isPresent();
		return flow.isInquiry() && !named && !movement.decision().written();
	}
}
