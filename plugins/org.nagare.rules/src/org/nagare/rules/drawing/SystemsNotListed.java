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
					.concerning(system).fix(title(Naming.display(system)), context.edits().after(context.assessment(), Literals.ASSESSMENT__SYSTEMS, ", " + NameText.write(system.getName()))));
		}
	}

	/** Several are told at one place, so a person has to see which one this is. */
	private static Bilingual title(String system) {
		return new Bilingual("使用システムに「" + system + "」を加える", "Add \"" + system + "\" to 使用システム");
	}
}
