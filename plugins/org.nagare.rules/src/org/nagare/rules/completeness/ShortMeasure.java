package org.nagare.rules.completeness;

import java.util.List;
import java.util.Optional;
import org.nagare.form.cell.Cell;
import org.nagare.model.key.CellKey;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Whoever puts special effort into a risk has more to say of it than a few words. */
public final class ShortMeasure implements Rule {

	private static final int LEAST = 60;

	@Override
	public String code() {
		return "complete.short-measure";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell rating : context.cells()) {
			if (!rating.item().key().last().equals("十分か") || !Values.chooses(Optional.of(rating), "特に力を入れている")) {
				continue;
			}
			List<CellKey.Segment> prefix = rating.key().segments().subList(0, rating.key().segments().size() - 1);
			int length = context.cells().stream().filter(cell -> cell.key().startsWith(new CellKey(prefix))).map(Values::own).flatMap(Optional::stream)
					.mapToInt(text -> JapaneseText.folded(text).length()).sum();
			if (length < LEAST) {
				report.about(rating).with("length", length).with("least", LEAST);
			}
		}
	}
}
