package org.nagare.rules.drawing;

import org.eclipse.emf.ecore.EObject;
import org.nagare.figure.Figures;
import org.nagare.figure.explain.FigureFault;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Nothing on a page of the figure is too small to read, or lies on something else. */
public final class HardToRead implements Rule {

	@Override
	public String code() {
		return "figure.hard-to-read";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (FigureFault.HardToRead fault : context.faults(FigureFault.HardToRead.class)) {
			EObject thing = fault.keys().stream().flatMap(key -> Figures.thing(key, context.derivation()).stream()).findFirst().orElse(context.assessment());
			String names = fault.labels().isEmpty() ? "" : "（" + String.join("、", fault.labels()) + "）";
			String english = fault.labels().isEmpty() ? "" : " (" + String.join(", ", fault.labels()) + ")";
			report.about(thing).with("page", fault.page().key()).with("problem", new Bilingual(fault.problem().kind().japanese(), fault.problem().kind().english()))
					.with("names", new Bilingual(names, english));
		}
	}
}
