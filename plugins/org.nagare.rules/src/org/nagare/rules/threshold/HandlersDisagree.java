package org.nagare.rules.threshold;

import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.derivation.HandlersCount;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A written number of handlers fits what departments and contractors say. */
public final class HandlersDisagree implements Rule {

	@Override
	public String code() {
		return "threshold.handlers";
	}

	@Override
	public void check(RuleContext context, Report report) {
		HandlersCount handlers = context.derivation().handlers();
		Optional<ThresholdInput> input = context.assessment().getThresholds().stream().filter(one -> one.getSubject() == ThresholdSubject.HANDLERS).findFirst();
		if (input.isPresent() && handlers.written() && handlers.missing().isEmpty() && !handlers.judged().overlaps(handlers.counted())) {
			Report.Told told = report.about(input.get()).with("written", input.get().getValue()).with("counted", handlers.counted().isExact() ? handlers.counted().lower() : handlers.counted().lower() + "〜" + handlers.counted().upper());
			context.derivation().files().stream().flatMap(file -> Stream.concat(Stream.of(file), context.derivation().entrustments(file).stream())).forEach(told::related);
		}
	}
}
