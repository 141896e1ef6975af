package org.nagare.rules.procedure;

import java.util.Optional;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The steps of the procedure come one after the other. */
public final class ProcedureOrder implements Rule {

	@Override
	public String code() {
		return "time.procedure-order";
	}

	@Override
	public void check(RuleContext context, Report report) {
		ProcedureEvent last = null;
		for (ProcedureSubject subject : ProcedureSubject.values()) {
			for (ProcedureEvent event : context.assessment().getProcedures()) {
				Optional<JapaneseDate> date = JapaneseDate.parse(event.getDate());
				if (event.getSubject() != subject || date.isEmpty()) {
					continue;
				}
				Optional<JapaneseDate> before = last == null ? Optional.empty() : JapaneseDate.parse(last.getUntil() == null ? last.getDate() : last.getUntil());
				if (before.isPresent() && date.get().isSurelyBefore(before.get())) {
					report.about(event, Literals.PROCEDURE_EVENT__DATE).with("date", date.get()).with("before", before.get()).related(last);
				}
				last = event;
			}
		}
		Optional<JapaneseDate> end = last == null ? Optional.empty() : JapaneseDate.parse(last.getUntil() == null ? last.getDate() : last.getUntil());
		if (end.isPresent() && context.published().filter(published -> published.isSurelyBefore(end.get())).isPresent()) {
			report.about(context.assessment(), Literals.ASSESSMENT__PUBLICATION_DATE).with("date", context.published().get()).with("before", end.get()).related(last);
		}
	}
}
