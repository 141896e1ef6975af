package org.nagare.rules.completeness;

import java.util.List;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.FilledForm;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Cells that are asked for and not filled: one finding for each section, for a section is what a person sits down to fill. */
public final class OpenCells implements Rule {

	private static final int SHOWN = 5;

	@Override
	public String code() {
		return "complete.open-cells";
	}

	@Override
	public void check(RuleContext context, Report report) {
		context.form().map(FilledForm::completeness).orElse(List.of()).stream().filter(section -> !section.missing().isEmpty()).forEach(section -> tell(section, context, report));
	}

	private static void tell(Completeness section, RuleContext context, Report report) {
		List<Cell> missing = section.missing();
		List<String> shown = missing.stream().limit(SHOWN).map(cell -> cell.path() + " " + cell.label()).toList();
		Report.Told told = report.about(context.assessment()).with("section", section.section()).with("open", missing.size()).with("required", section.required())
				.with("cells", shown).with("path", section.section());
		missing.forEach(cell -> cell.things().forEach(told::concerning));
	}
}
