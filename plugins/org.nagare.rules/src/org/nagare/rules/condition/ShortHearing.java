package org.nagare.rules.condition;

import java.util.Optional;
import java.util.OptionalLong;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A hearing shorter than thirty days says why. */
public final class ShortHearing implements Rule {

	private static final long LEAST_DAYS = 30;

	@Override
	public String code() {
		return "condition.short-hearing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (ProcedureEvent event : context.assessment().getProcedures()) {
			OptionalLong days = days(event);
			if (event.getSubject() == ProcedureSubject.HEARING && days.isPresent() && days.getAsLong() < LEAST_DAYS && event.getShorteningReason() == null) {
				report.about(event, Literals.PROCEDURE_EVENT__UNTIL).with("days", days.getAsLong()).explaining(context.cells("Ⅵ.2.③").stream());
			}
		}
	}

	private static OptionalLong days(ProcedureEvent event) {
		Optional<JapaneseDate> until = JapaneseDate.parse(event.getUntil());
		return JapaneseDate.parse(event.getDate()).filter(from -> until.isPresent()).map(from -> from.daysThrough(until.get())).orElse(OptionalLong.empty());
	}
}
