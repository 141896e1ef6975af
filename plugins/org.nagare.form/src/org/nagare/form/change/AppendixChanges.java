package org.nagare.form.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.FilledForm;
import org.nagare.form.cell.Supplement;
import org.nagare.form.text.Block;
import org.nagare.form.text.Passage;
import org.nagare.form.text.Withheld;
import org.nagare.model.Appendix;
import org.nagare.model.value.Present;

/** What differs in the appendices, told by line. The glossary explains the form and is no part of what is assessed. */
final class AppendixChanges {

	/** An appendix of which something differs: the lines that only one of the states has; empty where that state has no such appendix. */
	record Change(String name, String title, Optional<String> before, Optional<String> after, List<EObject> things, Optional<Withheld> withheld) {
		Change {
			things = List.copyOf(things);
		}
	}

	private AppendixChanges() {
	}

	static List<Change> of(Comparison comparison) {
		Map<String, Supplement> before = appendices(comparison.earlier().form());
		Map<String, Supplement> after = appendices(comparison.later().form());
		List<Change> changes = new ArrayList<>();
		after.forEach((name, is) -> add(changes, Optional.ofNullable(before.get(name)), Optional.of(is)));
		before.forEach((name, was) -> {
			if (!after.containsKey(name)) {
				add(changes, Optional.of(was), Optional.empty());
			}
		});
		return changes;
	}

	private static Map<String, Supplement> appendices(FilledForm form) {
		Map<String, Supplement> appendices = new LinkedHashMap<>();
		form.supplements().stream().filter(supplement -> supplement.thing().isPresent()).forEach(supplement -> appendices.put(supplement.name(), supplement));
		return appendices;
	}

	private static void add(List<Change> changes, Optional<Supplement> was, Optional<Supplement> is) {
		List<String> before = was.map(AppendixChanges::lines).orElse(List.of());
		List<String> after = is.map(AppendixChanges::lines).orElse(List.of());
		if (was.isPresent() && is.isPresent() && before.equals(after)) {
			return;
		}
		Supplement shown = is.or(() -> was).orElseThrow();
		List<EObject> things = new ArrayList<>();
		was.ifPresent(each -> things.addAll(things(each)));
		is.ifPresent(each -> things.addAll(things(each)));
		Optional<Withheld> withheld = was.flatMap(Supplement::withheld).map(each -> is.flatMap(Supplement::withheld).map(each::and).orElse(each))
				.or(() -> is.flatMap(Supplement::withheld));
		changes.add(new Change(shown.name(), shown.title(), was.map(each -> without(before, after)), is.map(each -> without(after, before)), things, withheld));
	}

	private static List<EObject> things(Supplement supplement) {
		List<EObject> things = new ArrayList<>();
		supplement.thing().ifPresent(thing -> {
			things.add(thing);
			if (thing instanceof Appendix appendix && Present.is(appendix.getTable())) {
				things.add(appendix.getTable());
			}
		});
		return things;
	}

	private static String without(List<String> lines, List<String> others) {
		return String.join("\n", lines.stream().filter(line -> !others.contains(line)).toList());
	}

	/** The number of a row moves when one is added before it, so it tells nothing. */
	private static List<String> lines(Supplement supplement) {
		List<String> lines = new ArrayList<>();
		for (Supplement.Part part : supplement.parts()) {
			for (Supplement.Fact fact : part.facts()) {
				Block.join(fact.words()).lines().forEach(line -> lines.add(part.heads().isEmpty() ? line : fact.label() + ": " + line));
			}
			part.rows().forEach(row -> lines.add(String.join("、", row.stream().skip(1).map(Passage::text).map(text -> text.replace("\n", " ")).toList())));
		}
		return lines;
	}
}
