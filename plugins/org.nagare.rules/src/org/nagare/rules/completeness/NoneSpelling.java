package org.nagare.rules.completeness;

import java.util.Set;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** That there is none is written as なし, so that it prints the same everywhere. */
public final class NoneSpelling implements Rule {

	private static final Set<String> SPELLINGS = Set.of("-", "ー", "―", "—", "–", "なし", "無し", "無", "特になし", "特に無し", "該当なし", "該当無し", "該当なしのため", "ない", "ありません", "なしとする");

	@Override
	public String code() {
		return "complete.none-spelling";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.origin() == Origin.ENTERED && Values.own(cell).filter(text -> SPELLINGS.contains(JapaneseText.folded(text).replaceAll("[。.]$", ""))).isPresent()) {
				report.about(cell).with("written", Values.own(cell).get());
			}
		}
	}
}
