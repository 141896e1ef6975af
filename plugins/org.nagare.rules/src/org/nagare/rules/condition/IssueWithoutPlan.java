package org.nagare.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Where an issue remains, the text says which and by when. */
public final class IssueWithoutPlan implements Rule {

	private static final Pattern PLAN = Pattern.compile("今後|当面|までに|予定|時期|年度(?:中|末|まで|内|に)|令和|20[0-9]{2}年|[0-9]月|次の?(?:改修|更新|更改)");

	@Override
	public String code() {
		return "condition.issue-without-plan";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell rating : context.cells()) {
			if (!Values.chooses(Optional.of(rating), "課題が残されている")) {
				continue;
			}
			List<CellKey.Segment> prefix = rating.key().segments().subList(0, rating.key().segments().size() - 1);
			boolean planned = context.cells().stream().filter(cell -> cell.key().startsWith(new CellKey(prefix))).map(Values::text).flatMap(Optional::stream).map(JapaneseText::folded)
					.anyMatch(text -> PLAN.matcher(text).find());
			if (!planned) {
				report.about(rating);
			}
		}
	}
}
