package org.nagare.rules.procedure;

import org.nagare.model.Withholding;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Parts are withheld, never the whole of a section. */
public final class WholeWithheld implements Rule {

	@Override
	public String code() {
		return "time.whole-withheld";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Withholding withholding : context.derivation().statements(Withholding.class)) {
			if (withholding.getPath() != null && withholding.getPath().getSegments().size() == 1) {
				report.about(withholding).with("section", CellKey.of(withholding.getPath()));
			} else if (withholding.getReason() == null || withholding.getReason().isBlank()) {
				report.about(withholding).with("section", withholding.getPath() == null ? "" : CellKey.of(withholding.getPath()));
			}
		}
	}
}
