package org.nagare.rules.completeness;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Overruled;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Who puts something in the place of what follows from the model says why. */
public final class OverruledWithoutReason implements Rule {

	@Override
	public String code() {
		return "complete.overruled-without-reason";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.overruled().flatMap(Overruled::reason).filter(reason -> !reason.isBlank()).isEmpty() && cell.overruled().isPresent()) {
				report.about(cell).with("derived", Values.read(cell.overruled().get().derived())).withoutOverruling(cell, context);
			}
		}
	}
}
