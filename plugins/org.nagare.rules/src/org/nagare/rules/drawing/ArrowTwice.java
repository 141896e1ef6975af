package org.nagare.rules.drawing;

import java.util.HashMap;
import java.util.Map;
import org.nagare.model.Flow;
import org.nagare.model.Step;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** One step draws an arrow once. */
public final class ArrowTwice implements Rule {

	@Override
	public String code() {
		return "figure.arrow-twice";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			Map<String, Flow> drawn = new HashMap<>();
			step.getParts().stream().filter(Flow.class::isInstance).map(Flow.class::cast).forEach(flow -> {
				String words = context.edits().words(flow).replaceAll("\\s+", " ");
				Flow first = words.isEmpty() ? null : drawn.putIfAbsent(words, flow);
				if (first != null) {
					report.about(flow).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("arrow", JapaneseText.quoted(words)).related(first)
							.fix(new Bilingual("重なった矢印を消す", "Remove the second arrow"), context.edits().without(flow));
				}
			});
		}
	}
}
