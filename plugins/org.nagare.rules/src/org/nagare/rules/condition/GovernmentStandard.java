package org.nagare.rules.condition;

import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.Organization;
import org.nagare.model.derivation.Naming;
import org.nagare.model.vocabulary.OrganizationKind;
import org.nagare.model.vocabulary.Vocabulary;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;

/** The standards of the government are for ministries, and for nobody else. */
public final class GovernmentStandard implements Rule {

	@Override
	public String code() {
		return "condition.government-standard";
	}

	@Override
	public void check(RuleContext context, Report report) {
		boolean ministry = context.derivation().body().map(Organization::getKind).flatMap(kind -> Vocabulary.entry(OrganizationKind.class, kind))
				.filter(kind -> kind == OrganizationKind.ADMINISTRATIVE_ORGAN).isPresent();
		for (Cell cell : context.cells("Ⅲ.7.リスク1.①")) {
			boolean none = Values.chooses(Optional.of(cell), "政府機関ではない");
			if (Values.choice(cell).isPresent() && none == ministry) {
				report.about(cell).with("written", Values.read(cell)).with("body", context.derivation().body().map(Naming::display).orElse(""));
			}
		}
	}
}
