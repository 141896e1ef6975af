package org.nagare.rules.completeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Words that somebody meant to replace before publication. */
public final class Placeholder implements Rule {

	private static final Pattern PLACEHOLDER = Pattern.compile("[○〇◯●]{2,}|[×✕]{2,}|[ＸX]{3,}|[（(]素案[)）]|[（(]仮[)）]|後(?:に|で|日)記載|追って記載|記載予定|要確認|TBD|ＴＢＤ");

	@Override
	public String code() {
		return "complete.placeholder";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			Matcher matcher = PLACEHOLDER.matcher(context.read(cell));
			if (matcher.find() && cell.origin() != Origin.FIXED) {
				report.about(cell).with("found", matcher.group());
			}
		}
	}
}
