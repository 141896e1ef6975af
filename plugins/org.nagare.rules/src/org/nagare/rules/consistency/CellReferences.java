package org.nagare.rules.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
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

	private static final Sought PATH = Sought.of("[ⅠⅡⅢⅣⅤⅥ][\\s.．・－ー―-]*[0-9０-９]+(?:[\\s.．・－ー―-]*[①-⑳])?");
	/** The same in letters, which may stand for much else: only with the mark of an item. */
	private static final Sought IN_LETTERS = Sought.of("(?<![A-Za-z0-9])(?:VI|IV|V|I{1,3})[\\s.．・－ー―-]*[0-9０-９]+[\\s.．・－ー―-]*[①-⑳]");
	private static final Map<String, String> ROMAN = Map.of("I", "Ⅰ", "II", "Ⅱ", "III", "Ⅲ", "IV", "Ⅳ", "V", "Ⅴ", "VI", "Ⅵ");
	private static final Sought LABELLED = Sought.of("「(?:([0-9０-９]+)[.．、]?[\\s\u3000]*)?([①-⑳])([^」]{2,})」");
	/** Without the brackets it is a label only where the word before says so: most such marks count what a text lists itself. */
	private static final Sought POINTED_AT = Sought.of("(?<=[上下前後]記)([①-⑳])([一-龠ァ-ヶー]{2,})");

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
			Stream.of(PATH, IN_LETTERS).flatMap(form -> form.matcher(text).results()).map(MatchResult::group).filter(named -> !paths.get().contains(path(named)))
					.forEach(named -> report.about(cell).with("reference", "「" + named + "」"));
			LABELLED.matcher(text).results().filter(named -> !isLabel(place(named, cell), named.group(3), labels.get()))
					.forEach(named -> report.about(cell).with("reference", named.group()));
			POINTED_AT.matcher(text).results().filter(named -> isNearlyLabel(named, labels.get()) && !isLabel(named.group(1), named.group(2), labels.get()))
					.forEach(named -> report.about(cell).with("reference", "「" + named.group() + "」"));
		}
	}

	/** However it is written. */
	private static String path(String named) {
		String letters = named.replaceFirst("(?s)[^IV].*", "");
		StringBuilder path = new StringBuilder(ROMAN.getOrDefault(letters, ""));
		named.substring(letters.length()).replaceAll("[\\s.．・－ー―-]+", "").chars().map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c).forEach(c -> path.append((char) c));
		return path.toString().replaceAll("(?<=[ⅠⅡⅢⅣⅤⅥ])|(?<=[0-9])(?=[①-⑳])", ".").replaceAll("[.]$", "");
	}

	/** The mark of an item, behind the chapter of its cell where the number of its section is said too. */
	private static String place(MatchResult named, Cell cell) {
		return named.group(1) == null ? named.group(2) : chapter(cell) + "." + JapaneseText.folded(named.group(1)) + "." + named.group(2);
	}

	private static boolean isLabel(String place, String words, Map<String, Set<String>> labels) {
		return labels.getOrDefault(place, Set.of()).stream().anyMatch(label -> label.startsWith(JapaneseText.folded(words)));
	}

	/** Whether a label of that number begins alike: other words behind such a mark are those of a list in the text. */
	private static boolean isNearlyLabel(MatchResult named, Map<String, Set<String>> labels) {
		return labels.getOrDefault(named.group(1), Set.of()).stream().anyMatch(label -> label.startsWith(JapaneseText.folded(named.group(2).substring(0, 2))));
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
