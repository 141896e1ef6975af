package org.nagare.rules.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.model.Step;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What the steps of the figure do with a file is among its purposes and ways of use. */
public final class StepNotCovered implements Rule {

	private static final List<String> TOLD = List.of("Ⅰ.1.②", "Ⅱ.3.⑥", "Ⅱ.3.⑧", "Ⅱ.3.⑧.突合", "Ⅱ.3.⑧.統計分析", "Ⅱ.3.⑧.決定");
	private static final Pattern WORD = Pattern.compile("[一-龠々]{2,}|[ァ-ヶー]{3,}");

	@Override
	public String code() {
		return "agree.step-not-covered";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> use = context.cell("Ⅱ.3.⑧", file);
			if (use.flatMap(Values::text).isEmpty()) {
				continue;
			}
			String told = TOLD.stream().flatMap(item -> Stream.concat(context.cells(item, file).stream(), context.cells(item).stream().limit(item.startsWith("Ⅰ") ? 1 : 0)))
					.map(Values::text).flatMap(Optional::stream).map(JapaneseText::folded).collect(Collectors.joining("\n"));
			for (Step step : context.derivation().steps()) {
				boolean concerned = context.derivation().arrows(step).stream().anyMatch(arrow -> context.derivation().filesOf(arrow).contains(file));
				List<String> words = WORD.matcher(JapaneseText.folded(String.valueOf(step.getText()))).results().map(found -> found.group()).toList();
				if (concerned && !words.isEmpty() && words.stream().noneMatch(word -> told.contains(word) || word.length() > 2 && told.contains(word.substring(0, 2)))) {
					report.about(use.get()).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("text", JapaneseText.quoted(String.valueOf(step.getText())))
							.related(step);
				}
			}
		}
	}

}
