package org.nagare.rules.threshold;

import java.util.List;
import java.util.Optional;
import org.nagare.model.SpiFile;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.model.value.Count;
import org.nagare.model.value.Interval;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The subjects of the affair are no fewer than those of any file, and no more than all files have. */
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
				report.about(input.get()).with("written", input.get().getValue()).with("file", new Bilingual("ファイル「" + file.getName() + "」の", "of " + file.getName()))
						.with("people", file.getSubjectCount()).with("than", new Bilingual("少なく", "fewer")).related(file);
			}
		}
		Optional<Interval> all = all(context.derivation().files());
		if (written.isPresent() && all.isPresent() && written.get().lower() > all.get().upper()) {
			report.about(input.get()).with("written", input.get().getValue()).with("file", new Bilingual("すべてのファイルを合わせた", "of all files together"))
					.with("people", People.written(all.get().upper())).with("than", new Bilingual("多く", "more"));
		}
	}

	/** As many as there are at most: nobody stands in no file. Empty where some file does not say how many it has, or no upper end. */
	private static Optional<Interval> all(List<SpiFile> files) {
		List<Optional<Interval>> people = files.stream().map(file -> Count.parse(file.getSubjectCount()).map(Count::interval).filter(Interval::isBounded)).toList();
		return people.isEmpty() || people.stream().anyMatch(Optional::isEmpty) ? Optional.empty() : people.stream().flatMap(Optional::stream).reduce(Interval::plus);
	}
}
