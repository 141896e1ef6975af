package org.nagare.rules.linkage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.form.text.Block;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Cell;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Residence;
import org.nagare.model.value.Present;
import org.nagare.model.vocabulary.SystemKind;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Whoever runs the server without the platform has no measures of the platform. While no file has a replica, only what was written by hand counts. */
public final class PlatformNotUsed implements Rule {

	@Override
	public String code() {
		return "linkage.platform-not-used";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<InformationSystem> servers = context.derivation().files().stream().flatMap(file -> Present.in(file.getReplicas()).stream())
				.filter(system -> AssessmentDerivation.kind(system).filter(SystemKind.INTERMEDIATE_SERVER::equals).isPresent()).distinct().toList();
		if (servers.stream().anyMatch(system -> !Residence.boundaries(system).isEmpty())) {
			return;
		}
		List<Cell> cells = context.cells().stream().filter(cell -> heading(cell, !servers.isEmpty()).isPresent()).toList();
		if (!cells.isEmpty()) {
			report.aboutAll(cells, (some, told) -> tell(some, !servers.isEmpty(), told));
		}
	}

	/** One server stands outside of its platform, and every cell that a library of the platform fills is wrong. */
	private static void tell(List<Cell> cells, boolean libraries, Report report) {
		Report.Told told = report.about(cells.get(0)).with("heading", heading(cells.get(0), libraries).orElse("")).with("others", Report.others(cells.size() - 1));
		cells.forEach(cell -> cell.things().forEach(told::concerning));
	}

	private static Optional<String> heading(Cell cell, boolean libraries) {
		return blocks(cell).filter(block -> libraries || block.source() == Block.Source.ENTERED).flatMap(block -> block.heading().stream())
				.filter(heading -> heading.contains("中間サーバー・プラットフォーム")).findFirst();
	}

	private static Stream<Block> blocks(Cell cell) {
		return cell.value() instanceof CellValue.Text text ? text.blocks().stream() : Stream.empty();
	}
}
