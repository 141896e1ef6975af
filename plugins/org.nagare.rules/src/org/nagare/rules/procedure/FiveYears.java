package org.nagare.rules.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/**
 * After five years an assessment is made again. 公表日 is that of the last state: where it lies long after the procedure, only a revision was
 * published then, and the years are counted from the last step of the procedure.
 */
public final class FiveYears implements Rule {

	static final int DUE = 5;
	private static final int WARNED_FROM = 4;
	/** An assessment is published within this time after its procedure. */
	private static final int PUBLISHED_WITHIN = 1;

	/** The day from which the years are counted, and what happened then. */
	private record Start(Bilingual what, JapaneseDate day) {

		Bilingual words() {
			return new Bilingual(what.japanese() + "（" + day + "）", what.english() + " (" + day + ")");
		}
	}

	@Override
	public String code() {
		return "time.five-years";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Start> start = context.published().map(published -> start(published, context.assessment()));
		boolean over = context.assessment().getEndDate() != null;
		if (start.isPresent() && !over && !context.today().isBefore(start.get().day().lastDay().plusYears(WARNED_FROM))) {
			LocalDate due = start.get().day().lastDay().plusYears(DUE);
			report.about(context.assessment(), Literals.ASSESSMENT__PUBLICATION_DATE).with("start", start.get().words()).with("due", JapaneseDate.of(due).map(Object::toString).orElse(""))
					.with("state", context.today().isBefore(due) ? new Bilingual("になります", "will be over") : new Bilingual("になりました", "were over"))
					.with("when", context.today().isBefore(due) ? new Bilingual("その日より前に", "before that day") : new Bilingual("速やかに", "soon"));
		}
	}

	private static Start start(JapaneseDate published, Assessment assessment) {
		return assessment.getProcedures().stream().flatMap(FiveYears::steps).max(Comparator.comparing(step -> step.day().lastDay()))
				.filter(step -> step.day().lastDay().plusYears(PUBLISHED_WITHIN).isBefore(published.firstDay())).orElse(new Start(new Bilingual("公表", "publication"), published));
	}

	private static Stream<Start> steps(ProcedureEvent event) {
		String what = event.getSubject().getLiteral();
		return Stream.of(event.getDate(), event.getUntil()).map(JapaneseDate::parse).flatMap(Optional::stream).map(day -> new Start(new Bilingual(what, "the " + what), day));
	}
}
