package org.nagare.rules.threshold;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.model.Choice;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** The printed result is that of the table. */
public final class ResultOverruled implements Rule {

	@Override
	public String code() {
		return "threshold.result";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Cell> cell = context.cell("Ⅵ.1.②").filter(one -> one.overruled().isPresent());
		if (cell.isPresent() && cell.get().overruled().get().derived() instanceof CellValue.Choice derived && !Values.chooses(cell, derived.label())) {
			report.about(cell.get()).with("written", Values.read(cell.get())).with("judged", derived.label()).withoutOverruling(cell.get(), context);
		}
	}
}
