package org.nagare.rules.procedure;

import java.util.Optional;
import java.util.stream.Stream;
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

	@Override
	public String code() {
		return "time.still-to-come";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (ThresholdInput input : context.assessment().getThresholds()) {
			ahead(input.getAsOf(), context).ifPresent(date -> report.about(input, Literals.THRESHOLD_INPUT__AS_OF).with("what", new Bilingual(input.getSubject().getLiteral() + "の時点", "the 時点 of " + input.getSubject().getLiteral())).with("date", date));
		}
		for (ProcedureEvent event : context.assessment().getProcedures()) {
			boolean over = Stream.of(event.getOpinions(), event.getReflection(), event.getResult(), event.getReview()).anyMatch(words -> words != null && !words.isBlank());
			boolean ends = event.getUntil() != null;
			ahead(ends ? event.getUntil() : event.getDate(), context).filter(date -> over)
					.ifPresent(date -> report.about(event, ends ? Literals.PROCEDURE_EVENT__UNTIL : Literals.PROCEDURE_EVENT__DATE).with("what", event.getSubject().getLiteral()).with("date", date));
		}
	}

	/** A day that the day of the check has not reached, however little of it is told. */
	private static Optional<JapaneseDate> ahead(String written, RuleContext context) {
		return JapaneseDate.parse(written).filter(date -> date.firstDay().isAfter(context.today()));
	}
}
