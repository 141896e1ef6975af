package org.nagare.rules.consistency;

import java.util.Optional;
import org.nagare.model.ThresholdInput;
import org.nagare.model.ThresholdSubject;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Where no incident happened in three years, none happened within one. */
public final class IncidentsDisagree implements Rule {

	@Override
	public String code() {
		return "agree.incidents";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<ThresholdInput> incident = context.assessment().getThresholds().stream().filter(one -> one.getSubject() == ThresholdSubject.INCIDENT).findFirst();
		if (context.derivation().threshold().incident().orElse(false) && incident.isPresent()) {
			context.cells("Ⅲ.7.リスク1.⑨").stream().filter(cell -> Values.chooses(Optional.of(cell), "発生なし")).findFirst()
					.ifPresent(cell -> report.about(cell).with("written", Values.read(cell)).related(incident.get()));
		}
	}

}
