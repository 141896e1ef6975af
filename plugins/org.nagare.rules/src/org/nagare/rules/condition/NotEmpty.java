package org.nagare.rules.condition;

import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Remark;
import org.nagare.form.edition.Kind;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What has to stay empty by its condition holds no text. */
public final class NotEmpty implements Rule {

	@Override
	public String code() {
		return "condition.not-empty";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.NOT_EMPTY)) {
				report.about(cell).with("written", JapaneseText.quoted(Values.read(cell)));
			}
		}
	}
}
