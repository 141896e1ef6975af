package org.nagare.form.cell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.nagare.form.answer.Answer;
import org.nagare.form.answer.Bindings;
import org.nagare.form.edition.Condition;
import org.nagare.model.key.CellKey;

/** Whether a condition is met: yes, no, or not to be told because what it asks is not known. */
final class Conditions {

	private final Function<CellKey, Optional<CellValue>> values;

	Conditions(Function<CellKey, Optional<CellValue>> values) {
		this.values = values;
	}

	/** One condition that is met is enough; one that cannot be told leaves the whole open. */
	Optional<Boolean> any(List<Condition> conditions, Slot slot) {
		boolean open = false;
		for (Condition condition : conditions) {
			Optional<Boolean> met = met(condition, slot);
			if (met.filter(Boolean::booleanValue).isPresent()) {
				return met;
			}
			open |= met.isEmpty();
		}
		return open ? Optional.empty() : Optional.of(false);
	}

	Optional<Boolean> met(Condition condition, Slot slot) {
		boolean open = false;
		for (List<Condition.Term> alternative : condition.alternatives()) {
			Optional<Boolean> all = all(alternative, slot);
			if (all.filter(Boolean::booleanValue).isPresent()) {
				return all;
			}
			open |= all.isEmpty();
		}
		return open ? Optional.empty() : Optional.of(false);
	}

	private Optional<Boolean> all(List<Condition.Term> terms, Slot slot) {
		boolean open = false;
		for (Condition.Term term : terms) {
			Optional<Boolean> met = met(term, slot).map(truth -> truth != term.negated());
			if (met.filter(truth -> !truth).isPresent()) {
				return met;
			}
			open |= met.isEmpty();
		}
		return open ? Optional.empty() : Optional.of(true);
	}

	private Optional<Boolean> met(Condition.Term term, Slot slot) {
		return switch (term) {
			case Condition.Told told -> Bindings.of(told.question()).answer(slot.matter()).content() instanceof Answer.Truth truth
					? Optional.of(truth.truth()) : Optional.empty();
			case Condition.Marked marked -> values.apply(slot.sibling(marked.item())).filter(CellValue.Flag.class::isInstance)
					.map(value -> ((CellValue.Flag) value).marked());
			case Condition.Chosen chosen -> values.apply(slot.sibling(chosen.item())).flatMap(value -> chosen(value, chosen.labels()));
		};
	}

	private static Optional<Boolean> chosen(CellValue value, List<String> labels) {
		return switch (value) {
			case CellValue.Choice choice -> Optional.of(labels.contains(choice.label()));
			case CellValue.Marks marks -> {
				boolean marked = marks.marks().stream().anyMatch(mark -> labels.contains(mark.label()));
				yield marked || !marks.undecided() ? Optional.of(marked) : Optional.empty();
			}
			case CellValue.None none -> Optional.of(false);
			case CellValue.NotApplicable notApplicable -> Optional.of(false);
			default -> Optional.empty();
		};
	}
}
