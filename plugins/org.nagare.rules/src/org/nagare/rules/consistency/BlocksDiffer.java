package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Whoever keeps the file elsewhere says for that place how it is erased and protected too. */
public final class BlocksDiffer implements Rule {

	private static final List<String> EXPECTED = List.of("Ⅱ.6.③", "Ⅲ.7.リスク1.⑤.内容", "Ⅲ.7.リスク1.⑥.内容");

	@Override
	public String code() {
		return "agree.blocks";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> storage = context.cell("Ⅱ.6.①", file);
			for (String heading : storage.map(Values::headings).orElse(List.of())) {
				List<Cell> without = EXPECTED.stream().flatMap(item -> context.cell(item, file).stream())
						.filter(cell -> !Values.headings(cell).isEmpty() || Values.says(cell)).filter(cell -> !Values.headings(cell).contains(heading)).toList();
				if (!without.isEmpty() && !heading.contains(context.derivation().body().map(Naming::display).orElse(heading))) {
					report.aboutAll(without, (cells, told) -> {
						Report.Told one = told.about(cells.get(0)).with("file", file.getName()).with("heading", heading).with("cells", cells.stream().map(Cell::path).toList()).related(file);
						cells.forEach(cell -> cell.things().forEach(one::concerning));
					});
				}
			}
		}
	}

}
