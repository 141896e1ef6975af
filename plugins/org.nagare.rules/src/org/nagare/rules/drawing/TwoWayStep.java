package org.nagare.rules.drawing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.model.Step;
import org.nagare.model.derivation.Arrow;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** A step that speaks of both directions draws both. */
public final class TwoWayStep implements Rule {

	private static final List<Pattern> BOTH_WAYS = List.of(Pattern.compile("相互に|双方向|送受信|同様に.*(?:照会|提供|送信)|互いに"));
	private static final Pattern NOT_MEANT = Pattern.compile("しない|ない。$");

	@Override
	public String code() {
		return "figure.two-way-step";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			List<Arrow> arrows = context.derivation().arrows(step);
			Optional<String> sentence = JapaneseText.sentence(String.valueOf(step.getText()), BOTH_WAYS, NOT_MEANT);
			boolean both = arrows.stream().anyMatch(one -> arrows.stream().anyMatch(other -> one.source() == other.target() && one.target() == other.source()));
			if (sentence.isPresent() && !arrows.isEmpty() && !both) {
				report.about(step).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("sentence", JapaneseText.quoted(sentence.get()));
			}
		}
	}
}
