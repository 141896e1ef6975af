package org.nagare.rules.threshold;

import java.util.Optional;
import org.nagare.model.SpiFile;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The number of subjects fits the numbers of the files. */
public final class SubjectsDisagree implements Rule {

	@Override
	public String code() {
		return "threshold.subjects";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<ThresholdInput> input = context.assessment().getThresholds().stream().filter(one -> one.getSubject() == ThresholdSubject.SUBJECTS).findFirst();
		Optional<Interval> written = input.flatMap(one -> Count.parse(one.getValue())).map(Count::interval);
		for (SpiFile file : context.derivation().files()) {
			Optional<Interval> people = Count.parse(file.getSubjectCount()).map(Count::interval);
			if (written.isPresent() && people.isPresent() && written.get().isBounded() && people.get().lower() > written.get().upper()) {
				report.about(input.get()).with("written", input.get().getValue()).with("file", file.getName()).with("people", file.getSubjectCount()).related(file);
			}
		}
	}
}
