package org.nagare.rules.condition;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** That nothing is entrusted is marked in Ⅲ4 exactly where Ⅱ4 says so. */
public final class EntrustmentFlag implements Rule {

	@Override
	public String code() {
		return "condition.entrustment-flag";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> flag = context.cell("Ⅲ.4.委託しない", file);
			Optional<String> said = context.cell("Ⅱ.4.有無", file).flatMap(Values::choice);
			if (flag.isPresent() && said.isPresent() && said.get().equals("委託しない") != Values.isFlagged(flag)) {
				Cell told = flag.filter(cell -> cell.overruled().isPresent()).or(() -> context.cell("Ⅱ.4.有無", file)).get();
				report.about(told).with("file", file.getName()).with("said", said.get()).with("flag", Values.read(flag.get())).related(file).withoutOverruling(told, context);
			}
		}
	}
}
