package org.nagare.rules.threshold;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.model.derivation.HandlersCount;
import org.nagare.model.value.Count;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** A sentence does not speak of more handlers than departments and contractors have together. Fewer may be some of them. */
public final class HandlersInText implements Rule {

	private static final Pattern PEOPLE = Pattern.compile("(?:取扱者|取り扱う者|取扱担当者)(?:の?人?数)?(?:は|を|が)?、?(?:約|最大|合計|計|延べ)?([0-9][0-9,億万千百]*)[人名]");

	@Override
	public String code() {
		return "threshold.handlers-in-text";
	}

	@Override
	public void check(RuleContext context, Report report) {
		HandlersCount handlers = context.derivation().handlers();
		if (!handlers.missing().isEmpty() || !handlers.counted().isBounded() || !handlers.judged().isBounded()) {
			return;
		}
		long most = Math.max(handlers.counted().upper(), handlers.judged().upper());
		for (Cell cell : context.cells()) {
			if (cell.origin() != Origin.ENTERED || !context.folded(cell).contains("取")) {
				continue;
			}
			for (String sentence : Values.text(cell).map(JapaneseText::sentences).orElse(List.of())) {
				Matcher found = PEOPLE.matcher(JapaneseText.folded(sentence));
				Optional<Count> said = found.find() ? Count.parse(found.group(1).replace(",", "") + "人") : Optional.empty();
				said.filter(count -> count.interval().lower() > most).ifPresent(count -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)).with("most", People.written(most))
						.related(context.assessment()));
			}
		}
	}
}
