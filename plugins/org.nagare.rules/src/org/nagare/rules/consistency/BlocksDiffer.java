package org.nagare.rules.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
	/** One for all files: of which place such a text speaks shows only where it speaks of another one. */
	private static final List<String> OF_ALL = List.of("Ⅳ.1.①.方法", "Ⅳ.1.②.内容", "Ⅳ.2.方法");

	@Override
	public String code() {
		return "agree.blocks";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<String> seen = new HashSet<>();
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> storage = context.cell("Ⅱ.6.①", file);
			for (String heading : storage.map(Values::headings).orElse(List.of())) {
				Stream<Cell> ofFile = EXPECTED.stream().flatMap(item -> context.cell(item, file).stream()).filter(cell -> !Values.headings(cell).isEmpty() || Values.says(cell));
				Stream<Cell> ofAll = OF_ALL.stream().filter(item -> seen.add(item + heading)).flatMap(item -> context.cell(item).stream()).filter(cell -> !Values.headings(cell).isEmpty());
				List<Cell> without = Stream.concat(ofFile, ofAll).filter(cell -> !Values.headings(cell).contains(heading)).toList();
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
