package org.nagare.rules.condition;

import java.util.Optional;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Whether work is passed on reads the same in Ⅱ4 and Ⅲ4. */
public final class ReEntrustmentCare implements Rule {

	@Override
	public String code() {
		return "condition.re-entrustment-care";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			boolean passed = context.cells("Ⅱ.4.⑦", file).stream().anyMatch(cell -> Values.chooses(Optional.of(cell), "再委託する"));
			Optional<Cell> care = context.cell("Ⅲ.4.再委託", file);
			boolean denied = Values.chooses(care, "再委託していない");
			boolean all = !context.cells("Ⅱ.4.⑦", file).isEmpty() && context.cells("Ⅱ.4.⑦", file).stream().allMatch(cell -> Values.chooses(Optional.of(cell), "再委託しない"));
			if (passed && denied || all && care.flatMap(Values::choice).isPresent() && !denied) {
				Cell told = Stream.concat(care.stream(), context.cells("Ⅱ.4.⑦", file).stream()).filter(cell -> cell.overruled().isPresent()).findFirst().orElse(care.get());
				report.about(told).with("written", Values.read(care.get())).with("file", file.getName()).related(file).withoutOverruling(told, context)
						.explaining(context.cells("Ⅲ.4.再委託.方法", file).stream());
			}
		}
	}
}
