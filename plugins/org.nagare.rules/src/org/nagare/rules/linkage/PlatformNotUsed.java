package org.nagare.rules.linkage;

import java.util.List;
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
		for (Cell cell : context.cells()) {
			blocks(cell).filter(block -> !servers.isEmpty() || block.source() == Block.Source.ENTERED).flatMap(block -> block.heading().stream())
					.filter(heading -> heading.contains("中間サーバー・プラットフォーム")).findFirst().ifPresent(heading -> report.about(cell).with("heading", heading));
		}
	}

	private static Stream<Block> blocks(Cell cell) {
		return cell.value() instanceof CellValue.Text text ? text.blocks().stream() : Stream.empty();
	}
}
