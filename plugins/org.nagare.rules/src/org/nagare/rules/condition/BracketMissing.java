package org.nagare.rules.condition;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** A marked choice with brackets has words in them. */
public final class BracketMissing implements Rule {

	@Override
	public String code() {
		return "condition.bracket";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			for (CellValue.Mark mark : Values.marks(cell)) {
				boolean asks = cell.item().list().stream().flatMap(list -> list.options().stream()).anyMatch(option -> option.label().equals(mark.label()) && option.bracket());
				if (asks && mark.text().filter(text -> !text.isBlank()).isEmpty()) {
					report.about(cell).with("choice", mark.label());
				}
			}
		}
	}
}
