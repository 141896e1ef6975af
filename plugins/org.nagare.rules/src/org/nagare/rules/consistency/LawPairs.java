package org.nagare.rules.consistency;

import java.util.List;
import java.util.regex.Pattern;
import org.nagare.form.cell.Cell;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;

/** Items of a table of law and articles of the order beside them are as many. */
public final class LawPairs implements Rule {

	private static final Pattern ITEM = Pattern.compile("(?<![第0-9])([0-9]+(?:の[0-9]+)*)(?:の項|(?=[、,(]|$))");
	private static final Pattern ARTICLE = Pattern.compile("(?:第|(?<=[、,]))([0-9]+(?:条)?(?:の[0-9]+)*)(?:条|(?=[、,)）]|$))");

	@Override
	public String code() {
		return "agree.law-pairs";
	}

	@Override
	public void check(RuleContext context, Report report) {
		for (Cell cell : context.cells()) {
			for (String line : Values.text(cell).filter(text -> text.contains("主務省令")).map(text -> text.lines().toList()).orElse(List.of())) {
				String folded = JapaneseText.folded(line);
				int order = folded.indexOf("主務省令");
				List<String> items = order < 0 ? List.of() : JapaneseText.found(folded.substring(0, order), ITEM, 1);
				List<String> articles = order < 0 ? List.of() : JapaneseText.found(folded.substring(order), ARTICLE, 1);
				if (!items.isEmpty() && !articles.isEmpty() && items.size() != articles.size()) {
					report.about(cell).with("items", items.size()).with("articles", articles.size()).with("line", JapaneseText.quoted(line));
				}
			}
		}
	}

}
