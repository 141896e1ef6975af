package org.nagare.rules.threshold;

import java.util.Comparator;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The numbers of the threshold are looked at again every year. */
public final class YearlyJudgement implements Rule {

	@Override
	public String code() {
		return "threshold.yearly";
	}

	@Override
	public void check(RuleContext context, Report report) {
		boolean over = context.assessment().getEndDate() != null;
		context.assessment().getThresholds().stream().filter(input -> JapaneseDate.parse(input.getAsOf()).isPresent()).min(Comparator.comparing(input -> JapaneseDate.parse(input.getAsOf()).get().lastDay()))
				.filter(input -> !over && context.today().isAfter(JapaneseDate.parse(input.getAsOf()).get().lastDay().plusYears(1)))
				.ifPresent(input -> report.about(input).with("asof", JapaneseDate.parse(input.getAsOf()).get()));
	}

}
