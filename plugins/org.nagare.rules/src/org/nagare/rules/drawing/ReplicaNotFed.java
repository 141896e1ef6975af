package org.nagare.rules.drawing;

import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A replica is registered by an arrow. */
public final class ReplicaNotFed implements Rule {

	@Override
	public String code() {
		return "figure.replica-not-drawn";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Present.in(file.getReplicas()).stream().filter(replica -> context.derivation().arrows().stream().noneMatch(arrow -> arrow.target() == replica || arrow.via().contains(replica)))
					.forEach(replica -> report.about(file, Literals.SPI_FILE__REPLICAS).with("file", file.getName()).with("system", Naming.display(replica)).related(replica));
		}
	}
}
