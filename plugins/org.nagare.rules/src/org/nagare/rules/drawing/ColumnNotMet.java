package org.nagare.rules.drawing;

import org.nagare.figure.explain.FigureFault.NotInColumn;
import org.nagare.figure.synthesis.WishStatements;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What is wanted one above the other stands so. */
public final class ColumnNotMet implements Rule {

	@Override
	public String code() {
		return "figure.column-not-met";
	}

	@Override
	public void check(RuleContext context, Report report) {
		WishStatements statements = new WishStatements(context.derivation());
		for (NotInColumn fault : context.faults(NotInColumn.class)) {
			statements.column(fault.keys()).ifPresent(column -> report.about(column).with("page", fault.page().key()).with("names", fault.labels()));
		}
	}
}
