package org.nagare.rules.drawing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.Movement;
import org.nagare.model.vocabulary.Medium;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever carries the file on a medium says how the medium is kept. */
public final class MediumWithoutMeasure implements Rule {

	private static final Pattern MEDIUM = Pattern.compile("媒体|メモリ|USB|ディスク|書き出|書出");

	@Override
	public String code() {
		return "figure.medium-without-measure";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Movement> carried = context.derivation().movements(file).stream().filter(movement -> movement.arrow().flow().getMedia().stream()
					.flatMap(medium -> Vocabulary.entry(Medium.class, medium).stream()).anyMatch(medium -> medium == Medium.ELECTRONIC_MEDIUM || medium == Medium.FLASH_MEMORY))
					.findFirst();
			Optional<Cell> cell = context.cell("Ⅲ.3.リスク4.措置", file);
			if (carried.isPresent() && cell.flatMap(Values::text).filter(text -> !MEDIUM.matcher(JapaneseText.folded(text)).find()).isPresent()) {
				report.about(cell.get()).with("file", file.getName()).related(carried.get().arrow().flow());
			}
		}
	}
}
