package org.nagare.form.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.nagare.form.answer.ChangeRow;
import org.nagare.form.cell.FormProblem;
import org.nagare.model.Revision;
import org.nagare.model.source.SourceLocator;

/** The rows of all revisions of an assessment: whoever prints them and whoever checks them see the same. */
public final class KeptStates {

	private KeptStates() {
	}

	/**
	 * From each state that is kept to the next one, and from the last to the present.
	 *
	 * @param earlier the state that a revision names; empty where it is not kept
	 */
	public static RevisionRows.Table rows(List<Revision> revisions, Function<Revision, Optional<State>> earlier, Supplier<State> present, SourceLocator locator) {
		Map<Revision, State> states = new LinkedHashMap<>();
		revisions.stream().filter(revision -> revision.getPrevious() != null).forEach(revision -> earlier.apply(revision).ifPresent(state -> states.put(revision, state)));
		List<ChangeRow> rows = new ArrayList<>();
		List<FormProblem> problems = new ArrayList<>();
		List<Revision> kept = List.copyOf(states.keySet());
		for (int i = 0; i < kept.size(); i++) {
			State next = i == kept.size() - 1 ? present.get() : states.get(kept.get(i + 1));
			RevisionRows.Table table = RevisionRows.of(Comparison.of(states.get(kept.get(i)), next), Optional.of(kept.get(i)), Optional.empty(), locator);
			String revision = kept.size() == 1 ? "" : kept.get(i).getDate() + " ";
			table.rows().forEach(row -> rows.add(row.under(revision + row.key())));
			problems.addAll(table.problems());
		}
		return new RevisionRows.Table(rows, problems);
	}
}
