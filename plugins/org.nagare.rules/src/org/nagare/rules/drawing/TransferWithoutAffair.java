package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A transfer goes to another affair, and says to which. */
public final class TransferWithoutAffair implements Rule {

	@Override
	public String code() {
		return "figure.transfer-without-affair";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<EObject> told = new HashSet<>();
		for (SpiFile file : context.derivation().files()) {
			for (Movement movement : context.derivation().transfers(file)) {
				boolean named = movement.arrow().flow().getCounterpartAffair() != null || movement.to().row().filter(row -> row.getAffair() != null).isPresent();
				EObject place = movement.to().row().map(EObject.class::cast).orElse(movement.arrow().flow());
				if (!named && !InquiryWithinBody.isOpen(movement) && told.add(place)) {
					report.about(place).with("to", movement.to().node().map(Naming::display).orElse("")).concerning(movement.arrow().flow());
				}
			}
		}
	}
}
