package org.nagare.rules.completeness;

import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.derivation.Naming;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.prose.JapaneseText;

/** Title and declaration speak of the affair and the body that the assessment is about. */
public final class AffairNames implements Rule {

	@Override
	public String code() {
		return "complete.affair-names";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Assessment assessment = context.assessment();
		String affair = assessment.getAffair();
		if (affair == null) {
			return;
		}
		if (assessment.getDisplay() != null && !isNamed(affair, assessment.getDisplay())) {
			report.about(assessment, Literals.DISPLAYED__DISPLAY).with("where", new Bilingual("評価書名", "the title")).with("name", affair);
		}
		String declaration = assessment.getDeclaration();
		if (declaration != null && !declaration.contains("{")) {
			if (!isNamed(affair, declaration)) {
				report.about(assessment, Literals.ASSESSMENT__DECLARATION).with("where", new Bilingual("宣言", "the declaration")).with("name", affair);
			}
			context.derivation().body().map(Naming::display).filter(body -> !isNamed(body, declaration))
					.ifPresent(body -> report.about(assessment, Literals.ASSESSMENT__DECLARATION).with("where", new Bilingual("宣言", "the declaration")).with("name", body));
		}
	}

	private static boolean isNamed(String name, String text) {
		return JapaneseText.folded(text).contains(JapaneseText.folded(name));
	}
}
