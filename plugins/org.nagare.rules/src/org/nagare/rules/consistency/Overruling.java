package org.nagare.rules.consistency;

import java.util.List;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.form.cell.Overruled;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What is written in the place of a derived value does not contradict it: figure and other cells still say what was overruled. */
public final class Overruling implements Rule {

	@Override
	public String code() {
		return "agree.overruled";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Once<List<List<String>>> known = new Once<>(() -> Misnamed.things(context).stream().map(thing -> Misnamed.names(thing).toList()).filter(called -> !called.isEmpty()).toList());
		for (Cell cell : context.cells()) {
			cell.overruled().ifPresent(overruled -> Contradiction.of(cell, overruled, known.get()).ifPresent(difference -> tell(cell, overruled, difference, context, report)));
		}
	}

	/** About what was written and nothing else: what it was derived from is told of by other rules, from which this does not follow. */
	private static void tell(Cell cell, Overruled overruled, Bilingual difference, RuleContext context, Report report) {
		Report.Told told = report.about(cell.things().get(0)).in(cell).with("written", quoted(cell.value())).with("derived", quoted(overruled.derived())).with("difference", difference)
				.withoutOverruling(cell, context);
		cell.things().stream().skip(1).limit(1).forEach(told::related);
	}

	private static Bilingual quoted(CellValue value) {
		String read = Values.read(value);
		return read.isBlank() ? new Bilingual("空欄", "nothing") : Bilingual.same(JapaneseText.quoted(read));
	}
}
