package org.nagare.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nagare.model.Flow;
import org.nagare.model.Node;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What passes the information provision network stands on a provision: one finding for each line of the text, to whomever it leads. */
public final class LinkageBasis implements Rule {

	/** What asks for the basis of a provision. */
	private static final List<String> BASES = List.of("Ⅱ.5.提供.①");

	@Override
	public String code() {
		return "condition.linkage-basis";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<Flow, List<Movement>> lines = new LinkedHashMap<>();
		context.derivation().networkUse().withoutBasis().forEach(movement -> lines.computeIfAbsent(movement.arrow().flow(), flow -> new ArrayList<>()).add(movement));
		lines.forEach((flow, movements) -> {
			Report.Told told = report.about(flow).with("from", names(movements, movement -> movement.arrow().source())).with("to", names(movements, movement -> movement.arrow().target()));
			context.cell("Ⅰ.6.②").ifPresent(told::in);
			told.explaining(BASES.stream().flatMap(item -> context.cells(item).stream()).filter(cell -> cell.things().contains(flow)));
		});
	}

	private static List<String> names(List<Movement> movements, Function<Movement, Node> end) {
		return List.copyOf(movements.stream().map(end).map(Naming::display).collect(Collectors.toCollection(LinkedHashSet::new)));
	}
}
