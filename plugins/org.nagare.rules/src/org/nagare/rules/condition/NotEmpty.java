package org.nagare.rules.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Remark;
import org.nagare.model.key.CellKey;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/**
 * What has to stay empty by its condition holds no text. One finding for the cells below one number of the form: where nothing is entrusted
 * any more, thirty cells about it are one mistake.
 */
public final class NotEmpty implements Rule {

	private static final int NUMBERED = 2;
	private static final int SHOWN = 5;

	@Override
	public String code() {
		return "condition.not-empty";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<List<CellKey.Segment>, List<Cell>> byNumber = new LinkedHashMap<>();
		for (Cell cell : context.cells()) {
			if (cell.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.NOT_EMPTY)) {
				List<CellKey.Segment> path = cell.key().segments();
				byNumber.computeIfAbsent(path.subList(0, Math.min(NUMBERED, path.size())), key -> new ArrayList<>()).add(cell);
			}
		}
		byNumber.values().forEach(cells -> report.aboutAll(cells, NotEmpty::tell));
	}

	private static void tell(List<Cell> cells, Report report) {
		Cell first = cells.get(0);
		List<Cell> others = cells.subList(1, cells.size());
		Report.Told told = report.about(first).with("written", JapaneseText.quoted(Values.own(first).orElseGet(() -> Values.read(first)))).with("others", others(others));
		others.forEach(cell -> cell.things().forEach(thing -> told.concerning(thing).related(thing)));
	}

	private static Bilingual others(List<Cell> others) {
		if (others.isEmpty()) {
			return Bilingual.same("");
		}
		List<String> shown = others.stream().limit(SHOWN).map(Cell::path).toList();
		return new Bilingual("同じく空欄にする欄がほかに" + others.size() + "欄あります（" + String.join("、", shown) + (others.size() > SHOWN ? "ほか" : "") + "）。",
				" " + others.size() + " more cells stay empty as well: " + String.join(", ", shown) + (others.size() > SHOWN ? ", …" : "."));
	}
}
