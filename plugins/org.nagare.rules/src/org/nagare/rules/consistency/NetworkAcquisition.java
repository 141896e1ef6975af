package org.nagare.rules.consistency;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellValue;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** Acquisition by the network reads the same in Ⅱ3 and Ⅲ6. */
public final class NetworkAcquisition implements Rule {

	@Override
	public String code() {
		return "agree.network-acquisition";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			Optional<Cell> methods = context.cell("Ⅱ.3.②", file);
			Optional<Cell> flag = context.cell("Ⅲ.6.接続しない入手", file);
			boolean known = methods.filter(cell -> cell.value() instanceof CellValue.Marks).isPresent() && flag.filter(cell -> cell.value() instanceof CellValue.Flag).isPresent();
			if (known && Values.marks(methods, "情報提供ネットワークシステム") && Values.isFlagged(flag)) {
				Cell told = methods.filter(cell -> cell.overruled().isPresent()).or(() -> flag.filter(cell -> cell.overruled().isPresent())).orElse(methods.get());
				report.about(told).with("file", file.getName()).related(file).withoutOverruling(methods.get(), context).withoutOverruling(flag.get(), context);
			}
		}
	}
}
