package org.nagare.rules.consistency;

import java.util.HashMap;
import java.util.HashSet;
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
	private static final Sought LABELLED = Sought.of("「(?:([0-9０-９]+)[.．、]?[\\s\u3000]*)?([①-⑳])([^」]{2,})」");

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
				String last = named.group(1) == null ? named.group(2) : chapter(cell) + "." + JapaneseText.folded(named.group(1)) + "." + named.group(2);
				Set<String> known = labels.get().getOrDefault(last, Set.of());
				if (known.stream().noneMatch(label -> label.startsWith(JapaneseText.folded(named.group(3))))) {
					report.about(cell).with("reference", named.group());
				}
			}
		}
	}

	private static Set<String> paths(List<Item> items) {
		return items.stream().map(item -> item.key().plain()).flatMap(path -> Stream.iterate(path, each -> !each.isEmpty(), CellReferences::shorter)).collect(Collectors.toSet());
	}

	/** Folded, by their last numbers, and by their whole paths: a text may leave out the rest, or all but the chapter that it stands in. */
	private static Map<String, Set<String>> labels(List<Item> items) {
		Map<String, Set<String>> labels = new HashMap<>();
		for (Item item : items) {
			for (String path : Set.of(item.key().plain(), last(item.key().plain()))) {
				labels.computeIfAbsent(path, key -> new HashSet<>()).add(JapaneseText.folded(item.label()));
			}
		}
		return labels;
	}

	private static String chapter(Cell cell) {
		String path = cell.item().key().plain();
		return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
	}

	private static String shorter(String path) {
		return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('.') + 1);
	}

}
