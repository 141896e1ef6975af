package org.nagare.rules.consistency;

import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.derivation.Naming;
import org.nagare.model.value.Present;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** A number is that of one assessment of a body. */
public final class NumberTwice implements Rule {

	@Override
	public String code() {
		return "agree.number-twice";
	}

	@Override
	public boolean comparesAssessments() {
		return true;
	}

	/** Told of the later of the two. */
	@Override
	public void check(RuleContext context, Report report) {
		Assessment own = context.assessment();
		context.derivation().project().assessments().stream().takeWhile(other -> other != own).filter(other -> own.getNumber() != null && own.getNumber().equals(other.getNumber())
				&& Present.in(other.getEntities()).stream().anyMatch(Present.in(own.getEntities())::contains)).findFirst()
				.ifPresent(other -> report.about(own, Literals.ASSESSMENT__NUMBER).with("number", own.getNumber()).with("other", Naming.display(other)).related(other));
	}
}
