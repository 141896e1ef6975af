package org.nagare.rules.condition;

import java.util.List;
import java.util.regex.Pattern;
import org.nagare.model.SpiFile;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Where nothing is passed on, no text reports of those it is passed on to. */
public final class ReEntrustmentSpokenOf implements Rule {

	private static final List<Pattern> PRESENT = List.of(Pattern.compile("再委託先"), Pattern.compile("報告|確認し|確かめ|監督|点検"));
	private static final Pattern SUPPOSED = Pattern.compile("場合|とき|際は|ならば|禁止|禁じ|認めない|しない|条件|再委託先(?:は|が|も)?(?:無|な|存在しな)[いく]|再委託(?:は|を)?、?(?:して|行って)い?ない|(?:求めて|受けて)いない");

	@Override
	public String code() {
		return "condition.re-entrustment-spoken-of";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (SpiFile file : context.derivation().files()) {
			if (!Values.chooses(context.cell("Ⅲ.4.再委託", file), "再委託していない")) {
				continue;
			}
			context.cells().stream().filter(cell -> cell.meaning().startsWith("Ⅲ.4.") && context.cells(cell.meaning(), file).contains(cell))
					.forEach(cell -> Values.text(cell).flatMap(text -> JapaneseText.sentence(text, PRESENT, SUPPOSED))
							.ifPresent(sentence -> report.about(cell).with("sentence", JapaneseText.quoted(sentence)).related(file)));
		}
	}
}
