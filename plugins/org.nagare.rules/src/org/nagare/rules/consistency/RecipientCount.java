package org.nagare.rules.consistency;

import java.util.List;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Overruled numbers of recipients and entrustments are those that the figure and the lists give. */
public final class RecipientCount implements Rule {

	private static final Pattern COUNT = Pattern.compile("([0-9]+)件");

	@Override
	public String code() {
		return "agree.recipient-count";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (String item : List.of("Ⅱ.4.有無", "Ⅱ.5.有無")) {
			for (Cell cell : context.cells(item)) {
				cell.overruled().filter(overruled -> !counts(cell.value()).equals(counts(overruled.derived())))
						.ifPresent(overruled -> report.about(cell).with("written", Values.read(cell)).with("counted", Values.read(overruled.derived())).withoutOverruling(cell, context));
			}
		}
	}

	private static List<String> counts(CellValue value) {
		return JapaneseText.found(Values.read(value), COUNT, 1);
	}

}
