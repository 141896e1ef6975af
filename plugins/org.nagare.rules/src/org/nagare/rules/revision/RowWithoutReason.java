package org.nagare.rules.revision;

import java.util.List;
import java.util.Optional;
import org.nagare.form.answer.ChangeRow;
import org.nagare.rules.catalogue.Bilingual;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Revised;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;

/** Each row of the table of changes says when it was submitted, and why then. */
public final class RowWithoutReason implements Rule {

	private static final int SHOWN = 5;

	@Override
	public String code() {
		return "revision.row-without-reason";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Revised> revised = context.revised();
		List<String> items = revised.map(Revised::rows).orElse(List.of()).stream().filter(row -> row.explanation().isEmpty()).map(ChangeRow::item).toList();
		if (!items.isEmpty()) {
			report.about(revised.get().revision()).with("rows", items.size()).with("items", items.stream().limit(SHOWN).toList())
					.with("others", items.size() > SHOWN ? new Bilingual(" など", " …") : Bilingual.same(""));
		}
	}
}
