package org.nagare.rules.consistency;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Overruled;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Overruled connections keep those that the arrows show. */
public final class ConnectionsOverruled implements Rule {

	@Override
	public String code() {
		return "agree.connections-overruled";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells("Ⅰ.2.③")) {
			if (cell.overruled().isPresent() && cell.overruled().get().derived() instanceof CellValue.Marks derived) {
				derived.marks().stream().filter(mark -> Values.marks(cell).stream().noneMatch(written -> written.label().equals(mark.label()))).findFirst()
						.ifPresent(mark -> report.about(cell).with("missing", mark.label()).withoutOverruling(cell, context));
			}
		}
	}
}
