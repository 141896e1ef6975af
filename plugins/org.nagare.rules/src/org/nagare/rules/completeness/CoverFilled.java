package org.nagare.rules.completeness;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.nagare.model.Assessment;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The cover of a published document says its number, its declaration and who assesses. */
public final class CoverFilled implements Rule {

	@Override
	public String code() {
		return "complete.cover";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Assessment assessment = context.assessment();
		ask(assessment, Literals.ASSESSMENT__NUMBER, "番号", report);
		if (assessment.getDeclaration() == null) {
			report.about(assessment).with("what", "宣言").fix(new Bilingual("宣言の行を加える", "Add the line for 宣言"), context.edits().lineWithin(assessment, "宣言 \"後日記載\""));
		}
		ask(assessment, Literals.DISPLAYED__DISPLAY, "評価書名", report);
		if (assessment.getEntities().isEmpty()) {
			report.about(assessment).with("what", new Bilingual("実施機関", "実施機関"));
		}
	}

	private static void ask(Assessment assessment, EStructuralFeature feature, String keyword, Report report) {
		if (assessment.eGet(feature) == null) {
			report.about(assessment).with("what", keyword);
		}
	}
}
