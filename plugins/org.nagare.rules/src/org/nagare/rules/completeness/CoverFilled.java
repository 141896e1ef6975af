package org.nagare.rules.completeness;

import java.util.ArrayList;
import java.util.List;
import org.nagare.model.Assessment;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The cover of a published document says its number, its declaration and who assesses. */
public final class CoverFilled implements Rule {

	private static final String COVER = "表紙.";
	private static final String DECLARATION = "宣言";

	@Override
	public String code() {
		return "complete.cover";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Assessment assessment = context.assessment();
		for (String missing : missing(assessment)) {
			Report.Told told = report.about(assessment).with("what", missing).explaining(context.cells(COVER + missing).stream());
			if (missing.equals(DECLARATION)) {
				told.fix(new Bilingual("宣言の行を加える", "Add the line for 宣言"), context.edits().lineWithin(assessment, "宣言 \"後日記載\""));
			}
		}
	}

	/** What the cover lacks, by the words of its cells. */
	private static List<String> missing(Assessment assessment) {
		List<String> missing = new ArrayList<>();
		if (assessment.getNumber() == null) {
			missing.add("番号");
		}
		if (assessment.getDeclaration() == null) {
			missing.add(DECLARATION);
		}
		if (assessment.getDisplay() == null) {
			missing.add("評価書名");
		}
		if (assessment.getEntities().isEmpty()) {
			missing.add("実施機関");
		}
		return missing;
	}
}
