package org.nagare.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** What is free of charge has no amount. */
public final class FreeWithFee implements Rule {

	private static final List<Pattern> FEE = List.of(Pattern.compile("[0-9]+円|実費|費用"));
	private static final Pattern FREE = Pattern.compile("無料|(?:かから|要ら|必要な|必要は|徴収し|取ら|求め)な?い|不要|手数料とは別");

	@Override
	public String code() {
		return "condition.free-with-fee";
	}

	@Override
	public void check(RuleContext context, Report report) {
		Optional<Cell> amount = context.cell("Ⅴ.1.③.額");
		if (Values.chooses(context.cell("Ⅴ.1.③"), "無料")) {
			amount.flatMap(Values::text).flatMap(text -> JapaneseText.sentence(text, FEE, FREE)).ifPresent(sentence -> report.about(amount.get()).with("sentence", JapaneseText.quoted(sentence)));
		}
	}
}
