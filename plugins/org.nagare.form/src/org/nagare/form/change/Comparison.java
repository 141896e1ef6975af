package org.nagare.form.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.nagare.form.cell.Cell;
import org.nagare.form.cell.CellChange;
import org.nagare.form.cell.FormDifference;
import org.nagare.form.cell.Repetition;
import org.nagare.model.Assessment;
import org.nagare.model.Entrustment;
import org.nagare.model.InformationSystem;
import org.nagare.model.Named;
import org.nagare.model.SpiFile;
import org.nagare.model.derivation.ProjectModel;
import org.nagare.model.key.CellKey;
import org.nagare.model.key.KeyMatching;
import org.nagare.yoshiki.question.Subject;

/**
 * An earlier and a later state. Cells are the same by their keys; where a thing has got another name, the cells that are asked for it are still
 * the same cells.
 */
public final class Comparison {

	private final State earlier;
	private final State later;
	private final KeyMatching matching;
	private final Map<Subject, Map<String, String>> laterNames = new HashMap<>();
	private final Map<String, String> anyLaterName = new HashMap<>();
	private final List<CellChange> changes;

	private Comparison(State earlier, State later) {
		this.earlier = earlier;
		this.later = later;
		this.matching = KeyMatching.of(earlier.derivation().project().texts(), later.derivation().project().texts());
		earlier.derivation().project().texts().forEach(text -> text.eAllContents().forEachRemaining(this::note));
		this.changes = FormDifference.between(earlier.form(), later.form(), this::laterKey);
	}

	public static Comparison of(State earlier, State later) {
		return new Comparison(earlier, later);
	}

	/** The assessment of an earlier state that one of the later state was: that of the same name; where each state has only one, these are one. */
	public static Optional<Assessment> partner(ProjectModel earlier, ProjectModel later, Assessment one) {
		Optional<Assessment> same = one.getName() == null ? Optional.empty() : earlier.assessment(one.getName());
		boolean alone = earlier.assessments().size() == 1 && later.assessments().size() == 1;
		return same.or(() -> alone ? Optional.of(earlier.assessments().getFirst()) : Optional.empty());
	}

	public State earlier() {
		return earlier;
	}

	public State later() {
		return later;
	}

	/** The cells that differ, in the order of the later form. */
	public List<CellChange> changes() {
		return changes;
	}

	/** What was given another name. */
	public List<KeyMatching.Renamed> renamed() {
		return matching.renamed();
	}

	Optional<EObject> before(EObject laterThing) {
		return matching.before(laterThing);
	}

	Optional<EObject> after(EObject earlierThing) {
		return matching.after(earlierThing);
	}

	private void note(EObject thing) {
		if (thing instanceof Named was && was.getName() != null && matching.after(was).orElse(null) instanceof Named is && is.getName() != null
				&& !is.getName().equals(was.getName())) {
			laterNames.computeIfAbsent(subject(was), subject -> new HashMap<>()).put(was.getName(), is.getName());
			anyLaterName.put(was.getName(), is.getName());
		}
	}

	private static Subject subject(Named thing) {
		return switch (thing) {
			case InformationSystem system -> Subject.SYSTEM;
			case SpiFile file -> Subject.FILE;
			case Entrustment entrustment -> Subject.ENTRUSTMENT;
			default -> Subject.RECIPIENT;
		};
	}

	/** The key of an earlier cell under the names of the later state. */
	private CellKey laterKey(Cell cell) {
		Map<CellKey.Name, CellKey.Name> names = new HashMap<>();
		for (Repetition repetition : cell.repetitions()) {
			boolean recipient = repetition.subject() == Subject.RECIPIENT || repetition.subject() == Subject.TRANSFEREE;
			Map<String, String> own = recipient ? anyLaterName : laterNames.getOrDefault(repetition.subject(), Map.of());
			boolean behindAnother = repetition.name().parts().size() > 1;
			names.put(repetition.name(), repetition.name().map(part -> part.words() ? part
					: CellKey.Part.name(Optional.ofNullable(own.get(part.text())).or(() -> behindAnother ? Optional.ofNullable(anyLaterName.get(part.text())) : Optional.empty()).orElse(part.text()))));
		}
		return new CellKey(cell.key().segments().stream()
				.map(segment -> new CellKey.Segment(segment.word(), segment.names().stream().map(name -> names.getOrDefault(name, name)).toList())).toList());
	}
}
