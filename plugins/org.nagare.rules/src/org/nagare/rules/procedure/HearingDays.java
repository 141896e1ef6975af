package org.nagare.rules.procedure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.ProcedureEvent;
import org.nagare.model.ProcedureSubject;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Days that the text of the hearing counts are those between its dates. */
public final class HearingDays implements Rule {

	private static final Pattern DAYS = Pattern.compile("([0-9]{1,4})日間");

	@Override
	public String code() {
		return "time.hearing-days";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (ProcedureEvent event : context.assessment().getProcedures()) {
			Optional<JapaneseDate> until = JapaneseDate.parse(event.getUntil());
			OptionalLong days = JapaneseDate.parse(event.getDate()).filter(from -> until.isPresent()).map(from -> from.daysThrough(until.get())).orElse(OptionalLong.empty());
			if (event.getSubject() == ProcedureSubject.HEARING && days.isPresent()) {
				List<String> told = JapaneseText.found(String.valueOf(event.getMethod()), DAYS, 1);
				// other days may be counted beside them, as those of a notice
				told.stream().filter(written -> told.stream().noneMatch(other -> Long.parseLong(other) == days.getAsLong())).findFirst()
						.ifPresent(written -> report.about(event, Literals.PROCEDURE_EVENT__METHOD).with("written", written).with("days", days.getAsLong()));
			}
		}
	}

}
