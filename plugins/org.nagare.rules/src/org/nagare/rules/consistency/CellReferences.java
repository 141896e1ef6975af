package org.nagare.rules.consistency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.Origin;
import org.nagare.form.edition.Item;
import org.nagare.rules.engine.Once;
import org.nagare.rules.engine.Report;
import org.nagare.rules.engine.Rule;
import org.nagare.rules.engine.RuleContext;
import org.nagare.rules.engine.Values;
import org.nagare.rules.prose.JapaneseText;
import org.nagare.rules.prose.Sought;

/** An item of the form that a text speaks of is there, under the label that it is given. */
public final class CellReferences implements Rule {

	private static final Sought PATH = Sought.of("[ⅠⅡⅢⅣⅤⅥ][\\s.．・－ー―-]*[0-9]+(?:[\\s.．・－ー―-]*[①-⑳])?");
	private static final Sought LABELLED = Sought.of("「([①-⑳])([^」]{2,})」");

	@Override
	public String code() {
		return "agree.cell-reference";
	}

	@Override
	public void check(RuleContext context, Report report) {
		List<Item> items = context.form().map(form -> form.edition().items()).orElse(List.of());
		Once<Set<String>> paths = new Once<>(() -> paths(items));
		Once<Map<String, Set<String>>> labels = new Once<>(() -> labels(items));
		for (Cell cell : context.cells()) {
			String text = cell.origin() == Origin.ENTERED ? Values.text(cell).orElse("") : "";
			for (Matcher named = PATH.matcher(text); named.find();) {
				String path = named.group().replaceAll("[\\s.．・－ー―-]+", "").replaceAll("(?<=[ⅠⅡⅢⅣⅤⅥ])|(?<=[0-9])(?=[①-⑳])", ".").replaceAll("[.]$", "");
				if (!paths.get().contains(path)) {
					report.about(cell).with("reference", "「" + named.group() + "」");
				}
			}
			for (Matcher named = LABELLED.matcher(text); named.find();) {
				Set<String> known = labels.get().getOrDefault(named.group(1), Set.of());
				if (known.stream().noneMatch(label -> label.startsWith(JapaneseText.folded(named.group(2))))) {
					report.about(cell).with("reference", named.group());
				}
			}
		}
	}

	private static Set<String> paths(List<Item> items) {
		return items.stream().map(item -> item.key().plain()).flatMap(path -> Stream.iterate(path, each -> !each.isEmpty(), CellReferences::shorter)).collect(Collectors.toSet());
	}

	/** By their numbers, folded. */
	private static Map<String, Set<String>> labels(List<Item> items) {
		return items.stream().collect(Collectors.groupingBy(item -> last(item.key().plain()), Collectors.mapping(item -> JapaneseText.folded(item.label()), Collectors.toSet())));
	}

	private static String shorter(String path) {
		return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

}
