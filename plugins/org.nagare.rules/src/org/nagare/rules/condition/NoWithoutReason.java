package org.nagare.rules.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Requirement;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Whoever answers no says why. */
public final class NoWithoutReason implements Rule {

	private static final Pattern NO = Pattern.compile(".*(?:ていない|残していない)");

	@Override
	public String code() {
		return "condition.no-without-reason";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			boolean no = Values.choice(cell).filter(choice -> NO.matcher(choice).matches()).isPresent();
			if (!no || !cell.meaning().startsWith("Ⅲ")) {
				continue;
			}
			List<Cell> below = context.cells().stream().filter(other -> other != cell && other.key().startsWith(cell.key()) && other.requirement() != Requirement.MUST_BE_EMPTY).toList();
			if (!below.isEmpty() && below.stream().noneMatch(Values::says)) {
				report.about(cell).with("choice", Values.read(cell));
			}
		}
	}
}
