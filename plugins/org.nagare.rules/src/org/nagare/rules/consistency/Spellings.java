package org.nagare.rules.consistency;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.Sought;

/** One term is spelled one way. The spellings are data: spellings.txt. */
public final class Spellings implements Rule {

	private record Term(List<Sought> spellings) {
	}

	private static final List<Term> TERMS = DataFile.rows("/catalogue/consistency/spellings.txt").map(row -> new Term(row.stream().map(Sought::of).toList())).toList();

	@Override
	public String code() {
		return "agree.spelling";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<Cell, String> texts = new IdentityHashMap<>();
		List<Cell> written = context.cells().stream().filter(cell -> cell.origin() == Origin.ENTERED || cell.origin() == Origin.DERIVED).toList();
		written.forEach(cell -> texts.put(cell, context.narrow(cell)));
		for (Term term : TERMS) {
			Map<String, Cell> used = new LinkedHashMap<>();
			for (Cell cell : written) {
				for (Sought spelling : term.spellings()) {
					Matcher found = spelling.matcher(texts.get(cell));
					if (found.find()) {
						used.putIfAbsent(found.group(), cell);
					}
				}
			}
			if (used.size() > 1) {
				List<Cell> cells = List.copyOf(used.values());
				Report.Told told = report.about(cells.get(cells.size() - 1)).with("spellings", List.copyOf(used.keySet())).with("cells", cells.stream().map(Cell::path).toList());
				cells.get(0).things().forEach(told::related);
			}
		}
	}

}
