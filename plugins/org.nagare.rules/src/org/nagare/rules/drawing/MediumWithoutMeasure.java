package org.nagare.rules.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.model.Choice;
import org.nagare.model.SpiFile;
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
			Optional<EObject> carried = Stream.<Map.Entry<? extends EObject, List<Choice>>>concat(context.derivation().movements(file).stream().map(movement -> Map.entry(movement.arrow().flow(), movement.arrow().flow().getMedia())),
					context.derivation().entrustments(file).stream().map(entrustment -> Map.entry(entrustment, entrustment.getMedia()))).filter(way -> isMedium(way.getValue())).<EObject>map(Map.Entry::getKey).findFirst();
			Optional<Cell> cell = context.cell("Ⅲ.3.リスク4.措置", file);
			if (carried.isPresent() && cell.flatMap(Values::text).filter(text -> !MEDIUM.matcher(JapaneseText.folded(text)).find()).isPresent()) {
				report.about(cell.get()).with("file", file.getName()).related(carried.get());
			}
		}
	}

	private static boolean isMedium(List<Choice> ways) {
		return ways.stream().flatMap(way -> Vocabulary.entry(Medium.class, way).stream()).anyMatch(medium -> medium == Medium.ELECTRONIC_MEDIUM || medium == Medium.FLASH_MEMORY);
	}
}
