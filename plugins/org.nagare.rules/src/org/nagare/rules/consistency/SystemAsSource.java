package org.nagare.rules.consistency;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** A source is a person or a body; a system is a way. */
public final class SystemAsSource implements Rule {

	@Override
	public String code() {
		return "agree.system-as-source";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells("Ⅱ.3.①")) {
			for (CellValue.Mark mark : Values.marks(cell)) {
				if (cell.origin() == Origin.ENTERED && mark.text().filter(text -> text.contains("システム")).isPresent()) {
					report.about(cell).with("written", mark.text().get());
				}
			}
		}
	}
}
