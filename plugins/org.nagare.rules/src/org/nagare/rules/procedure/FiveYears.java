package org.nagare.rules.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** After five years an assessment is made again. */
public final class FiveYears implements Rule {

	private static final int WARNED_FROM = 4;
	private static final int DUE = 5;

	@Override
	public String code() {
		return "time.five-years";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<LocalDate> published = context.published().map(JapaneseDate::lastDay);
		boolean over = context.assessment().getEndDate() != null;
		if (published.isPresent() && !over && !context.today().isBefore(published.get().plusYears(WARNED_FROM))) {
			LocalDate due = published.get().plusYears(DUE);
			report.about(context.assessment(), Literals.ASSESSMENT__PUBLICATION_DATE).with("published", context.published().get()).with("due", JapaneseDate.of(due).map(Object::toString).orElse(""))
					.with("state", context.today().isBefore(due) ? new Bilingual("になります", "will be over") : new Bilingual("になりました", "were over"))
					.with("when", context.today().isBefore(due) ? new Bilingual("その日より前に", "before that day") : new Bilingual("速やかに", "soon"));
		}
	}
}
