package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.model.derivation.Movement;
import org.nagare.model.derivation.NetworkUse;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Linkage is not denied while arrows pass the network. */
public final class LinkageDenied implements Rule {

	@Override
	public String code() {
		return "agree.linkage-denied";
	}

	@Override
	public void check(RuleContext context, Report report) {
		NetworkUse use = context.derivation().networkUse();
		Optional<Cell> cell = context.cell("Ⅰ.6.①");
		List<Movement> all = Stream.concat(use.in().stream(), use.out().stream()).toList();
		if (!all.isEmpty() && cell.flatMap(Values::choice).filter(choice -> !choice.equals("実施する")).isPresent()) {
			report.about(cell.get()).with("written", Values.read(cell.get())).related(all.get(0).arrow().flow()).withoutOverruling(cell.get(), context);
		}
	}
}
