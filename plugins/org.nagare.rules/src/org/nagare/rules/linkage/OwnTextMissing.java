package org.nagare.rules.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Measures of others never take the place of the own ones: one finding for each section, for a section is what a person sits down to fill. */
public final class OwnTextMissing implements Rule {

	/** Ⅲ.6 of a file: the first words of a path. */
	private static final int SECTION = 2;

	@Override
	public String code() {
		return "linkage.own-text-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<List<CellKey.Segment>, List<Cell>> sections = new LinkedHashMap<>();
		for (Cell cell : context.cells()) {
			if (Values.lacksOwnText(cell)) {
				sections.computeIfAbsent(cell.key().segments().stream().limit(SECTION).toList(), section -> new ArrayList<>()).add(cell);
			}
		}
		sections.values().forEach(cells -> report.aboutAll(cells, OwnTextMissing::tell));
	}

	private static void tell(List<Cell> cells, Report report) {
		Report.Told told = report.about(cells.get(0)).with("others", Report.others(cells.size() - 1));
		cells.forEach(cell -> cell.things().forEach(told::concerning));
	}
}
