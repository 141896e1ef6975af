package org.nagare.rules.completeness;

import org.nagare.form.cell.CellValue;
import org.nagare.form.edition.Kind;
import org.nagare.form.edition.Provision;
import org.nagare.rules.catalogue.Bilingual;
import java.util.List;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Completeness;
import org.nagare.form.cell.FilledForm;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Cells that are asked for and not filled: one finding for each section, for a section is what a person sits down to fill. */
public final class OpenCells implements Rule {

	private static final int SHOWN = 5;

	@Override
	public String code() {
		return "complete.open-cells";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Completeness section : context.form().map(FilledForm::completeness).orElse(List.of())) {
			List<Cell> missing = section.missing().stream().filter(cell -> !Values.lacksOwnText(cell)).toList();
			if (!missing.isEmpty()) {
				report.aboutAll(missing, (cells, told) -> tell(section, cells, context, told));
			}
		}
	}

	private static void tell(Completeness section, List<Cell> missing, RuleContext context, Report report) {
		List<String> shown = missing.stream().limit(SHOWN).map(cell -> cell.path() + " " + cell.label()).toList();
		Report.Told told = report.about(context.assessment()).with("section", section.section()).with("open", missing.size()).with("required", section.required())
				.with("cells", shown).with("others", missing.size() > SHOWN ? new Bilingual(" など", " …") : Bilingual.same("")).with("path", section.section());
		missing.forEach(cell -> cell.things().forEach(told::concerning));
		if (missing.size() == 1) {
			told.in(missing.get(0));
		}
		told.fix(new Bilingual(section.section() + " の記載の欄を書き足す", "Add entries to fill in for " + section.section()), new EntryStubs(context).of(missing.stream().filter(OpenCells::isText).toList()));
	}

	/** What does not follow from the model. */
	static boolean isEntered(Cell cell) {
		return cell.item().provision() == Provision.ENTERED || cell.item().provision() == Provision.LIBRARY;
	}

	/** What a person writes, and has not begun to. */
	static boolean isText(Cell cell) {
		return isEntered(cell) && cell.item().kind() == Kind.TEXT && cell.value() instanceof CellValue.Unknown;
	}
}
