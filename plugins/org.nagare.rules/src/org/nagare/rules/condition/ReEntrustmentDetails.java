package org.nagare.rules.condition;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.Entrustment;
import org.nagare.model.ReEntrustment;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Work that is passed on needs to say how that is permitted. */
public final class ReEntrustmentDetails implements Rule {

	@Override
	public String code() {
		return "condition.re-entrustment-permission";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Entrustment entrustment : context.derivation().entrustments()) {
			for (ReEntrustment link : entrustment.getReEntrustments()) {
				if (!link.isNone() && link.getPermission() == null) {
					Optional<Cell> cell = context.derivation().filesOf(entrustment).stream().findFirst().flatMap(file -> context.cell("Ⅱ.4.⑧", file, entrustment));
					Report.Told told = report.about(link).with("entrustment", entrustment.getName()).with("matter", String.valueOf(link.getMatter())).concerning(entrustment);
					cell.ifPresent(told::in);
				}
			}
		}
	}
}
