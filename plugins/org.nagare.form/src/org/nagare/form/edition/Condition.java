package org.nagare.form.edition;

import java.util.List;

import org.nagare.yoshiki.question.Question;

/** A condition of an item: one of several alternatives, each of which is met when all of its terms are. */
public record Condition(List<List<Term>> alternatives) {

	public Condition {
		alternatives = alternatives.stream().map(List::copyOf).toList();
	}

	/** One thing asked: another item, or the model. */
	public sealed interface Term {
		boolean negated();
	}

	/** Whether another item has one of these choices. */
	public record Chosen(ItemKey item, List<String> labels, boolean negated) implements Term {
		public Chosen {
			labels = List.copyOf(labels);
		}
	}

	/** Whether another item is marked. */
	public record Marked(ItemKey item, boolean negated) implements Term {
	}

	/** Whether the model says yes. */
	public record Told(Question question, boolean negated) implements Term {
	}
}
