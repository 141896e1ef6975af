package org.nagare.rules.linkage;

import java.util.List;
import org.nagare.form.cell.Cell;
import org.nagare.model.InformationSystem;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.rules.catalogue.DataFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Where the intermediate server is used, its software and its platform speak in the items meant for them. Which those are is data: required-blocks.txt. */
public final class BlockMissing implements Rule {

	private record Block(String name, boolean platform, List<String> items) {
	}

	private static final List<Block> BLOCKS = DataFile.rows("/catalogue/linkage/required-blocks.txt").map(row -> new Block(row.get(0), row.get(0).endsWith("プラットフォーム"), List.of(row.get(1).split(" ")))).toList();

	@Override
	public String code() {
		return "linkage.block-missing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			List<InformationSystem> replicas = Present.in(file.getReplicas()).stream().filter(system -> AssessmentDerivation.kind(system).filter(SystemKind.INTERMEDIATE_SERVER::equals).isPresent()).toList();
			if (replicas.isEmpty()) {
				continue;
			}
			boolean platform = replicas.stream().anyMatch(system -> !Residence.boundaries(system).isEmpty());
			for (Block block : BLOCKS) {
				List<Cell> without = block.items().stream().flatMap(item -> (item.startsWith("Ⅳ") ? context.cells(item) : context.cells(item, file)).stream()).filter(Values::says)
						.filter(cell -> Values.headings(cell).stream().noneMatch(heading -> heading.contains(block.name()))).toList();
				if (!without.isEmpty() && (platform || !block.platform())) {
					report.aboutAll(without, (cells, told) -> {
						Report.Told one = told.about(cells.get(0)).with("file", file.getName()).with("block", block.name()).with("cells", cells.stream().map(Cell::path).toList()).related(file);
						cells.forEach(cell -> cell.things().forEach(one::concerning));
					});
				}
			}
		}
	}

}
