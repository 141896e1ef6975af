package org.nagare.rules.condition;

import java.util.List;
import java.util.Set;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Overruled;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** A mark or a choice against the model takes no cells out of the form: what the model says would have to be told of in them. */
public final class TakenAway implements Rule {

	private static final int SHOWN = 12;

	@Override
	public String code() {
		return "condition.taken-away";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			cell.overruled().filter(overruled -> !overruled.takenAway().isEmpty()).ifPresent(overruled -> tell(cell, overruled, context, report));
		}
	}

	private static void tell(Cell cell, Overruled overruled, RuleContext context, Report report) {
		Set<CellKey> keys = Set.copyOf(overruled.takenAway());
		List<Cell> taken = context.cells().stream().filter(each -> keys.contains(each.key())).toList();
		Report.Told told = report.about(cell.things().get(0)).in(cell).with("written", Values.read(cell)).with("derived", Values.read(overruled.derived()))
				.with("cells", taken.stream().limit(SHOWN).map(Cell::path).toList()).with("others", Report.others(Math.max(0, taken.size() - SHOWN)))
				.explaining(taken.stream()).withoutOverruling(cell, context);
		cell.things().stream().skip(1).limit(1).forEach(told::related);
	}
}
