package org.nagare.rules.procedure;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.Revision;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A published assessment is looked at again every year. */
public final class YearlyReview implements Rule {

	@Override
	public String code() {
		return "time.yearly-review";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Stream<JapaneseDate> revised = context.derivation().statements(Revision.class).stream().map(revision -> JapaneseDate.parse(revision.getDate())).flatMap(Optional::stream);
		Optional<JapaneseDate> last = Stream.concat(context.published().stream(), revised).max(Comparator.comparing(JapaneseDate::lastDay));
		if (!context.isDraft() && context.assessment().getEndDate() == null && context.today().isAfter(last.get().lastDay().plusYears(1))) {
			report.about(context.assessment(), Literals.ASSESSMENT__PUBLICATION_DATE).with("last", last.get());
		}
	}

}
