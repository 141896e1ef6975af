package org.nagare.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ThresholdInput;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What has been counted, heard or found was so on a day that has come. */
public final class StillToCome implements Rule {

	/** What is told of a day, in both languages. */
	private record Day(EObject thing, EAttribute attribute, String japanese, String english) {
	}

	@Override
	public String code() {
		return "time.still-to-come";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Day> days = new ArrayList<>();
		for (ThresholdInput input : context.assessment().getThresholds()) {
			ahead(input.getAsOf(), context).ifPresent(date -> days.add(new Day(input, Literals.THRESHOLD_INPUT__AS_OF, input.getSubject().getLiteral() + "の時点の " + date + " ",
					date + ", the 時点 of " + input.getSubject().getLiteral())));
		}
		for (ProcedureEvent event : context.assessment().getProcedures()) {
			boolean over = Stream.of(event.getOpinions(), event.getReflection(), event.getResult(), event.getReview()).anyMatch(words -> words != null && !words.isBlank());
			boolean ends = event.getUntil() != null;
			ahead(ends ? event.getUntil() : event.getDate(), context).filter(date -> over)
					.ifPresent(date -> days.add(new Day(event, ends ? Literals.PROCEDURE_EVENT__UNTIL : Literals.PROCEDURE_EVENT__DATE, event.getSubject().getLiteral() + "の " + date + " ", date + ", " + event.getSubject().getLiteral())));
		}
		if (!days.isEmpty()) {
			tell(days, report);
		}
	}

	/** One finding for all of them: what is wrong may be the day of the check. */
	private static void tell(List<Day> days, Report report) {
		Report.Told told = report.about(days.getFirst().thing(), days.getFirst().attribute())
				.with("days", new Bilingual(days.stream().map(Day::japanese).map(String::strip).collect(Collectors.joining("、")) + " ", days.stream().map(Day::english).collect(Collectors.joining("; "))));
		days.stream().skip(1).map(Day::thing).forEach(thing -> told.concerning(thing).related(thing));
	}

	/** A day that the day of the check has not reached, however little of it is told. */
	private static Optional<JapaneseDate> ahead(String written, RuleContext context) {
		return JapaneseDate.parse(written).filter(date -> date.firstDay().isAfter(context.today()));
	}
}
