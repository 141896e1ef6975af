package org.nagare.rules.consistency;

import java.util.LinkedHashSet;
import java.util.Set;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.model.OrganizationUnit;
import org.nagare.model.SpiFile;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** The head of a department is told by a post, which ends in 長 or the like, not by the name of the department. */
public final class PostIsOrganisation implements Rule {

	@Override
	public String code() {
		return "agree.post-is-organisation";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Set<OrganizationUnit> units = new LinkedHashSet<>(context.assessment().getDepartments());
		context.derivation().files().stream().map(SpiFile::getDepartments).forEach(units::addAll);
		for (OrganizationUnit unit : units) {
			String post = unit.getHeadPostTitle();
			if (post != null && post.matches(".*(課|部|局|室|係|班|所|センター|署)")) {
				String written = context.edits().words(unit, Literals.ORGANIZATION_UNIT__HEAD_POST_TITLE);
				Report.Told told = report.about(unit, Literals.ORGANIZATION_UNIT__HEAD_POST_TITLE).with("unit", unit.getName()).with("post", post);
				if (written.equals("\"" + post + "\"")) {
					told.fix(new Bilingual("「" + post + "長」にする", "Write \"" + post + "長\""), context.edits().replace(unit, Literals.ORGANIZATION_UNIT__HEAD_POST_TITLE, "\"" + post + "長\""));
				}
			}
		}
	}
}
