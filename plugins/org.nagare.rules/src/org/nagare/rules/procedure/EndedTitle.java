package org.nagare.rules.procedure;

import java.util.regex.Pattern;
import org.nagare.model.ModelPackage.Literals;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** That the affair has ended is told by its date, not by hand in the title. */
public final class EndedTitle implements Rule {

	private static final Pattern ENDED = Pattern.compile("[【\\[(（].*終了");

	@Override
	public String code() {
		return "time.ended-title";
	}

	@Override
	public void check(RuleContext context, Report report) {
		String title = context.assessment().getDisplay();
		if (title != null && context.assessment().getEndDate() == null && ENDED.matcher(title).find()) {
			report.about(context.assessment(), Literals.DISPLAYED__DISPLAY).with("title", title);
		}
	}

}
