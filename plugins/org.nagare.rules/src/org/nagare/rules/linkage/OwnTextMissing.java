package org.nagare.rules.linkage;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Remark;
import org.nagare.form.edition.Kind;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Measures of others never take the place of the own ones. */
public final class OwnTextMissing implements Rule {

	@Override
	public String code() {
		return "linkage.own-text-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OWN_TEXT_MISSING)) {
				report.about(cell);
			}
		}
	}
}
