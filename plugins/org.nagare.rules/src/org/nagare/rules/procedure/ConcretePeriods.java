package org.nagare.rules.procedure;

import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Intervals and lengths of security measures are not told to everybody. */
public final class ConcretePeriods implements Rule {

	private static final Pattern SECURITY = Pattern.compile("^Ⅲ\\.3\\.リスク2|^Ⅲ\\.7\\.リスク1\\.[⑤⑥]");
	private static final Pattern CONCRETE = Pattern.compile("毎[日週時](?![^。]{0,8}(?:動|稼働|運転|起動|開庁))|週に?[0-9]+回|日に?[0-9]+回|[0-9一二三四五六七八九十]+(?:分|時間|日|週間?|か月|箇月|ヶ月|ヵ月|カ月|年)(?:毎|ごと|おき|に[0-9]+回)|[0-9]+(?:桁|文字)以上|[0-9]+回(?:続けて|連続)");

	@Override
	public String code() {
		return "time.concrete-periods";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			if (cell.withheld().isEmpty() && SECURITY.matcher(cell.meaning()).find()) {
				Values.text(cell).flatMap(text -> JapaneseText.found(text, CONCRETE, 0).stream().findFirst()).ifPresent(found -> report.about(cell).with("found", found));
			}
		}
	}

}
