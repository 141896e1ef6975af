package org.nagare.rules.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nagare.model.Revision;
import org.nagare.model.SubmissionTiming;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A revision has a day that is not to come, and a day has one revision. */
public final class RevisionDate implements Rule {

	@Override
	public String code() {
		return "revision.date";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Map<String, Revision> first = new HashMap<>();
		for (Revision revision : context.derivation().statements(Revision.class)) {
			Optional<JapaneseDate> changed = JapaneseDate.parse(revision.getDate());
			changed.filter(date -> context.today().isBefore(date.firstDay()) && revision.getReasons().stream().anyMatch(reason -> reason.getTiming() == SubmissionTiming.AFTER))
					.ifPresent(date -> report.about(revision).with("date", date).with("problem", new Bilingual("まだ来ていません", "is still to come")));
			Revision other = changed.map(date -> first.putIfAbsent(date.toString(), revision)).orElse(null);
			if (other != null) {
				report.about(revision).with("date", changed.get()).with("problem", new Bilingual("ほかの改訂と同じです", "is that of another revision")).related(other);
			}
		}
	}

}
