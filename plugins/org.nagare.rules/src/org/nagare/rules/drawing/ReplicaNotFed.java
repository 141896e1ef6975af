package org.nagare.rules.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nagare.model.InformationSystem;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Node;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Arrow;
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
			Set<Node> from = from(file, context);
			Present.in(file.getReplicas()).stream().filter(replica -> context.derivation().arrows().stream().noneMatch(arrow -> feeds(arrow, from, replica)))
					.forEach(replica -> report.about(file, Literals.SPI_FILE__REPLICAS).with("file", file.getName()).with("system", Naming.display(replica)).related(replica));
		}
	}

	/** Where the file is held, and the systems to which an arrow takes it from there: another arrow may take it on. */
	private static Set<Node> from(SpiFile file, RuleContext context) {
		Set<Node> from = new HashSet<>(Present.in(file.getHolders()));
		List<Node> next = context.derivation().arrows().stream().filter(arrow -> from.contains(arrow.source()) && arrow.target() instanceof InformationSystem).map(Arrow::target).toList();
		from.addAll(next);
		return from;
	}

	/** Whether an arrow comes to the replica from there; what only passes it on its way in, as an answer does, registers nothing. */
	private static boolean feeds(Arrow arrow, Set<Node> from, Node replica) {
		int end = arrow.path().indexOf(replica);
		return end > 0 && arrow.path().subList(0, end).stream().anyMatch(from::contains);
	}
}
