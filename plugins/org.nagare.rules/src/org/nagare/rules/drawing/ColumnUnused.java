package org.nagare.rules.drawing;

import java.util.List;
import org.nagare.figure.explain.FigureFault.UnusedColumn;
import org.nagare.model.Column;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.finding.Fix;

/** What a column names stands above or below another of its things on some page of the figure. */
public final class ColumnUnused implements Rule {

	@Override
	public String code() {
		return "figure.column-unused";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (UnusedColumn fault : context.faults(UnusedColumn.class)) {
			Column column = fault.column().statement();
			List<Fix.Edit> edits = fault.whole() ? context.edits().without(column)
					: context.edits().withoutValues(column, Literals.COLUMN__NODES, place -> fault.idle().contains(column.getNodes().get(place)));
			report.about(column).with("names", fault.labels()).with("reason", new Bilingual(fault.reason().japanese(), fault.reason().english()))
					.fix(fault.whole() ? new Bilingual("この列を消す", "Remove this column") : new Bilingual("列から消す", "Remove them from the column"), edits);
		}
	}
}
