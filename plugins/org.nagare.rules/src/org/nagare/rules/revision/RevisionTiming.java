package org.nagare.rules.revision;

import java.util.Optional;
import org.nagare.model.Revision;
import org.nagare.model.SubmissionTiming;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** What is told before comes after its publication, what is told afterwards does not. */
public final class RevisionTiming implements Rule {

	@Override
	public String code() {
		return "revision.timing";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<JapaneseDate> published = context.published();
		for (Revision revision : context.derivation().statements(Revision.class)) {
			Optional<JapaneseDate> changed = JapaneseDate.parse(revision.getDate());
			if (published.isEmpty() || changed.isEmpty()) {
				continue;
			}
			boolean later = published.get().isSurelyBefore(changed.get());
			revision.getReasons().stream().filter(reason -> later && reason.getTiming() == SubmissionTiming.AFTER).findFirst()
					.ifPresent(reason -> report.about(reason).with("changed", changed.get()).with("published", published.get()).concerning(revision).related(context.assessment()));
		}
	}

}
