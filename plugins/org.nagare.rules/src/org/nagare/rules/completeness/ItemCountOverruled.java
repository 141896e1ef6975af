package org.nagare.rules.completeness;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.model.Choice;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** An overruled number of items has to agree with the list of items. */
public final class ItemCountOverruled implements Rule {

	@Override
	public String code() {
		return "complete.item-count";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells("Ⅱ.2.④")) {
			if (cell.overruled().isPresent() && cell.overruled().get().derived() instanceof CellValue.Choice derived && !Values.chooses(Optional.of(cell), derived.label())) {
				Report.Told told = report.about(cell).with("written", Values.read(cell)).with("counted", derived.label()).withoutOverruling(cell, context);
				context.files(cell).forEach(told::related);
			}
		}
	}
}
