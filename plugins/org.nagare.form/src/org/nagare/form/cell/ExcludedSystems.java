package org.nagare.form.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.edition.Edition;
import org.nagare.form.edition.Item;
import org.nagare.model.CellEntry;
import org.nagare.model.Entry;
import org.nagare.model.EntryValue;
import org.nagare.model.InformationSystem;
import org.nagare.model.derivation.AssessmentDerivation;
import org.nagare.model.derivation.Naming;
import org.nagare.model.key.CellKey;
import org.nagare.yoshiki.question.Question;

/**
 * Systems that follow from the flows but are not to be listed: their name is overruled by なし. What was left out is told with its reason,
 * because the form shows no trace of it.
 */
final class ExcludedSystems {

	private static final String NONE = "なし";

	private final Map<CellKey, InformationSystem> names = new LinkedHashMap<>();
	private final Set<InformationSystem> excluded = new LinkedHashSet<>();
	private final Set<CellKey> paths = new LinkedHashSet<>();
	private final Problems problems;

	ExcludedSystems(Edition edition, AssessmentDerivation derivation, Problems problems) {
		this.problems = problems;
		List<Item> items = edition.items().stream().filter(item -> item.question().filter(Question.SYSTEM_NAME::equals).isPresent()).toList();
		for (Item item : items) {
			for (InformationSystem system : derivation.systemsInOrder()) {
				CellKey key = CellKey.of(item.key().words().toArray(String[]::new));
				List<CellKey.Segment> segments = key.segments().stream().map(segment -> named(segment, item, derivation.names().name(system))).toList();
				names.put(new CellKey(segments), system);
			}
		}
		for (Entry entry : derivation.statements(Entry.class)) {
			CellKey prefix = derivation.names().key(entry.getPath());
			look(prefix, entry.getValue(), entry);
			for (CellEntry cell : entry.getCells()) {
				look(prefix.append(derivation.names().key(cell.getPath())), cell.getValue(), cell);
			}
		}
	}

	private static CellKey.Segment named(CellKey.Segment segment, Item item, CellKey.Name system) {
		boolean repeats = item.key().parts().stream().anyMatch(part -> part.isRepeated() && part.word().equals(segment.word()));
		return repeats ? new CellKey.Segment(segment.word(), List.of(system)) : segment;
	}

	private void look(CellKey written, EntryValue value, EObject statement) {
		boolean none = value != null && value.isOverruling() && value.getText() == null && value.getChoices().size() == 1
				&& NONE.equals(value.getChoices().getFirst().getWord());
		if (!none) {
			return;
		}
		for (CellKey key : written.expand()) {
			InformationSystem system = names.get(key);
			if (system != null && excluded.add(system)) {
				paths.add(key);
				String name = Naming.display(system);
				String reason = value.getReason() == null ? "" : value.getReason();
				problems.add(FormProblem.Code.LEFT_OUT, key, statement, "システム「" + name + "」は一覧から除かれています。理由: " + (reason.isEmpty() ? "（未記入）" : reason),
						"The system '" + name + "' is left out of the list. Reason: " + (reason.isEmpty() ? "none" : reason));
			}
		}
	}

	Set<InformationSystem> systems() {
		return excluded;
	}

	/** Whether the path is what leaves a system out, and so needs no cell. */
	boolean isPath(CellKey key) {
		return paths.contains(key);
	}
}
