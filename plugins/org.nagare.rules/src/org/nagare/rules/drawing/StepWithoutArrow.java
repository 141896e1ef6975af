package org.nagare.rules.drawing;

import org.nagare.model.ModelPackage.Literals;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.model.ExceptionalCase;
import org.nagare.model.Flow;
import org.nagare.model.Step;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A numbered step is drawn, or says that it is not: without an arrow its number would stand in the notes only. */
public final class StepWithoutArrow implements Rule {

	@Override
	public String code() {
		return "figure.step-without-arrow";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Step step : context.derivation().steps()) {
			if (!step.isInternal() && step.getParts().stream().noneMatch(part -> part instanceof Flow || part instanceof ExceptionalCase)) {
				report.about(step).with("step", context.derivation().stepNumber(step).map(Object::toString).orElse("")).with("text", String.valueOf(step.getText()))
						.fix(new Bilingual("内部の手順にする", "Make it an internal step"), context.edits().after(step, Literals.STEP__TEXT, " 内部"));
			}
		}
	}
}
