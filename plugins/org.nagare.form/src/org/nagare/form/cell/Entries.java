package org.nagare.form.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Item;
import org.nagare.form.edition.Kind;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.MemberNames;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Nearest;

/** What was entered by 記載, by the address of the cell; and what leads to no cell. */
final class Entries {

	private final Edition edition;
	private final MemberNames names;
	private final Map<List<String>, Item> items = new HashMap<>();
	private final OtherForms others;
	private final Problems problems;
	private final ExcludedSystems excluded;
	private final Map<CellKey, Entered> entered = new LinkedHashMap<>();
	private final Map<CellKey, Entered> shared = new LinkedHashMap<>();
	/** The cells right below an address, one segment longer. */
	private final Map<CellKey, List<CellKey>> below = new HashMap<>();

	Entries(Edition edition, AssessmentDerivation derivation, Set<CellKey> cells, ExcludedSystems excluded, OtherForms others, Problems problems) {
		this.edition = edition;
		this.names = derivation.names();
		this.others = others;
		edition.items().forEach(item -> items.putIfAbsent(item.key().words(), item));
		this.problems = problems;
		this.excluded = excluded;
		for (CellKey cell : cells) {
			below.computeIfAbsent(new CellKey(cell.segments().subList(0, cell.segments().size() - 1)), above -> new ArrayList<>()).add(cell);
		}
		for (Entry entry : derivation.statements(Entry.class)) {
			CellKey prefix = names.key(entry.getPath());
			if (entry.getValue() != null) {
				add(prefix, entry.getValue(), entry, cells);
			}
			for (CellEntry cell : leadsAstray(entry, prefix, cells) ? List.<CellEntry>of() : entry.getCells()) {
				add(prefix.append(names.key(cell.getPath())), cell.getValue(), cell, cells);
			}
		}
		shared.forEach(entered::putIfAbsent);
		entered.values().stream().toList().forEach(this::passOn);
	}

	Optional<Entered> of(CellKey key) {
		return Optional.ofNullable(entered.get(key));
	}

	/** Everything entered, in the order in which it stands. */
	List<Entered> all() {
		return List.copyOf(entered.values());
	}

	/** Whether all that stands in the braces would be for no cell because of what stands before them: that is one mistake, told once and at its place. */
	private boolean leadsAstray(Entry entry, CellKey prefix, Set<CellKey> cells) {
		List<CellKey> meant = entry.getCells().stream().map(cell -> prefix.append(names.key(cell.getPath()))).toList();
		boolean others = meant.stream().flatMap(key -> key.expand().stream()).anyMatch(key -> others(key) || excluded.isPath(key));
		if (meant.size() < 2 || others || prefix.hasUnknownName() || prefix.expand().stream().anyMatch(part -> cells.stream().anyMatch(cell -> cell.startsWith(part)))) {
			return false;
		}
		Set<String> usable = cells.stream().filter(cell -> cell.item().startsWith(prefix.item())).map(cell -> new CellKey(cell.segments().subList(0, prefix.segments().size())).toString())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		List<String> words = prefix.segments().stream().map(CellKey.Segment::word).toList();
		boolean item = items.keySet().stream().anyMatch(each -> each.size() >= words.size() && each.subList(0, words.size()).equals(words));
		if (!item) {
			String near = String.join("、", near(prefix, cells));
			problems.add(FormProblem.Code.UNKNOWN_PATH, prefix, entry,
					"様式「" + edition.id() + "」に項目「" + prefix + "」が無いので、この中の " + meant.size() + " 欄の記載はどこにも入りません。近いもの: " + near + "。",
					"The edition '" + edition.id() + "' has no item '" + prefix + "', so that what is entered there for " + meant.size() + " cells goes nowhere. Nearest: " + near + ".");
			return true;
		}
		if (usable.isEmpty()) {
			return false;
		}
		String known = String.join("、", usable.stream().limit(5).toList());
		boolean named = prefix.segments().stream().anyMatch(segment -> !segment.names().isEmpty());
		problems.add(named ? FormProblem.Code.UNKNOWN_KEY : FormProblem.Code.KEY_MISSING, prefix, entry,
				"「" + prefix + "」にあたる欄が無いので、この中の " + meant.size() + " 欄の記載はどこにも入りません。使えるもの: " + known + "。",
				"There is nothing at '" + prefix + "', so that what is entered there for " + meant.size() + " cells goes nowhere. Usable: " + known + ".");
		return true;
	}

	private boolean others(CellKey key) {
		return others.own(key).isPresent() || others.knows(key);
	}

	private void add(CellKey written, EntryValue value, EObject statement, Set<CellKey> cells) {
		if (value == null) {
			return;
		}
		for (CellKey key : written.expand()) {
			Optional<CellKey> own = others.own(key);
			if (item(key).isEmpty() && others.knows(key)) {
				own.ifPresent(cell -> shared.putIfAbsent(cell, new Entered(cell, value, statement, false)));
				continue;
			}
			if (excluded.isPath(key) || !isCell(key, statement, cells)) {
				continue;
			}
			Entered before = entered.putIfAbsent(key, new Entered(key, value, statement, false));
			if (before != null) {
				problems.add(FormProblem.Code.TWICE, key, statement, "項目「" + key + "」の記載が二つあります。一つにまとめてください。",
						"'" + key + "' is entered twice. Make one of the two.");
			}
		}
	}

	/** «choice + text»: the text goes to the cell that depends on the choice. */
	private void passOn(Entered choice) {
		Item item = item(choice.key()).orElseThrow();
		boolean chooses = item.kind() == Kind.CHOICE || item.kind() == Kind.MARKS;
		if (!chooses || choice.value().getText() == null || choice.value().getChoices().isEmpty()) {
			return;
		}
		Optional<CellKey> dependent = below.getOrDefault(choice.key(), List.of()).stream().filter(key -> item(key).filter(each -> each.kind() == Kind.TEXT).isPresent()).findFirst();
		if (dependent.isEmpty()) {
			problems.add(FormProblem.Code.TEXT_WITHOUT_PLACE, choice.key(), choice.statement(),
					"項目「" + choice.key() + "」の選択には、文を書く欄がありません。", "The choice of '" + choice.key() + "' has no cell for a text.");
			return;
		}
		entered.putIfAbsent(dependent.get(), new Entered(dependent.get(), choice.value(), choice.statement(), true));
	}

	Optional<Item> item(CellKey key) {
		return Optional.ofNullable(items.get(key.segments().stream().map(CellKey.Segment::word).toList()));
	}

	/** Whether there is such a cell; where not, that has been reported. */
	boolean isCell(CellKey key, EObject statement, Set<CellKey> cells) {
		if (cells.contains(key)) {
			return true;
		}
		Optional<Item> item = item(key);
		if (item.isEmpty()) {
			String near = String.join("、", near(key, cells));
			problems.add(FormProblem.Code.UNKNOWN_PATH, key, statement, "様式「" + edition.id() + "」に項目「" + key + "」がありません。近いもの: " + near + "。",
					"The edition '" + edition.id() + "' has no item '" + key + "'. Nearest: " + near + ".");
			return false;
		}
		if (key.hasUnknownName()) {
			return false; // that is told where the name is written
		}
		boolean keyMissing = false;
		for (int i = 0; i < key.segments().size(); i++) {
			keyMissing |= item.get().key().parts().get(i).isRepeated() && key.segments().get(i).names().isEmpty();
		}
		String known = String.join("、", cells.stream().filter(cell -> cell.item().equals(key.item())).map(CellKey::toString).limit(5).toList());
		String offered = known.isEmpty() ? "" : "使えるもの: " + known + "。";
		String usable = known.isEmpty() ? "" : " Usable: " + known + ".";
		if (keyMissing) {
			problems.add(FormProblem.Code.KEY_MISSING, key, statement, "項目「" + key + "」は繰り返すので、どれかを括弧の中に書きます（" + item.get().key() + "）。" + offered,
					"'" + key + "' repeats; say in brackets for which (" + item.get().key() + ")." + usable);
		} else {
			problems.add(FormProblem.Code.UNKNOWN_KEY, key, statement, "項目「" + key + "」にあたる欄がありません。" + offered,
					"There is no cell '" + key + "'." + usable);
		}
		return false;
	}

	/** Cells that look like what was written; where none does, the sections of the form. */
	private List<String> near(CellKey key, Set<CellKey> cells) {
		List<String> all = new ArrayList<>(cells.stream().map(CellKey::toString).toList());
		List<String> sameSection = all.stream().filter(each -> each.startsWith(key.segments().getFirst().toString())).toList();
		List<String> near = Nearest.to(key.toString(), sameSection, 3);
		if (near.isEmpty()) {
			near = Nearest.to(key.toString(), all, 3);
		}
		return near.isEmpty() ? edition.sections().stream().map(section -> section.key().plain()).toList() : near;
	}
}
