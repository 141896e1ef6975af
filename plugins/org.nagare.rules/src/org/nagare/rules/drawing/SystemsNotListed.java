package org.nagare.rules.drawing;

import org.nagare.dsl.conversion.NameText;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Systems that take part in the flows stand in the list of systems, where there is one. */
public final class SystemsNotListed implements Rule {

	@Override
	public String code() {
		return "figure.system-not-listed";
	}

	@Override
	public void check(RuleContext context, Report report) {
		if (!context.assessment().getSystems().isEmpty()) {
			context.derivation().systemsNotListed().forEach(system -> report.about(context.assessment(), Literals.ASSESSMENT__SYSTEMS).with("system", Naming.display(system)).related(system)
					.concerning(system).fix(new Bilingual("使用システムに加える", "Add it to 使用システム"), context.edits().after(context.assessment(), Literals.ASSESSMENT__SYSTEMS, ", " + NameText.write(system.getName()))));
		}
	}
}
