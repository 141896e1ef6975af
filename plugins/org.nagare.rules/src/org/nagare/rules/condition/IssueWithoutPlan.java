package org.nagare.rules.condition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.model.value.JapaneseDate;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Where an issue remains, the text says which and by when. */
public final class IssueWithoutPlan implements Rule {

	private static final Pattern PLAN = Pattern.compile("今後|当面|までに|予定|時期|年度(?:中|末|まで|内|に)|[0-9]月|次の?(?:改修|更新|更改)");
	/** A year, with its month where one is said, and what hangs on it: a day that is over is no plan, however it is put. */
	private static final Pattern DATE = Pattern.compile("(?:(令和|平成)([0-9]{1,2}|元)|(20[0-9]{2}))年(度)?(?:([0-9]{1,2})月(?:[0-9]{1,2}日)?)?(?:末|中|内)?(?:までに|まで|に|から)?");

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
					.anyMatch(text -> isPlanned(text, context.published().map(JapaneseDate::firstDay).orElse(context.today())));
			if (!planned) {
				report.about(rating);
			}
		}
	}

	/** Whether a text tells of something to come, seen from a day. */
	private static boolean isPlanned(String text, LocalDate day) {
		boolean dated = DATE.matcher(text).results().anyMatch(date -> !end(date).isBefore(day));
		return dated || PLAN.matcher(DATE.matcher(text).replaceAll("")).find();
	}

	/** The last day of the month or the year that is written. */
	private static LocalDate end(MatchResult date) {
		int year = date.group(3) != null ? Integer.parseInt(date.group(3)) : (date.group(1).equals("令和") ? 2018 : 1988) + (date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2)));
		if (date.group(4) != null) {
			return LocalDate.of(year + 1, 3, 31);
		}
		int month = date.group(5) == null ? 12 : Integer.parseInt(date.group(5));
		return YearMonth.of(year, Math.clamp(month, 1, 12)).atEndOfMonth();
	}
}
