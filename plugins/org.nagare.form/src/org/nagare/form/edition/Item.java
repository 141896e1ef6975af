package org.nagare.form.edition;

import java.util.List;
import java.util.Optional;

import org.nagare.yoshiki.question.Question;

/**
 * An item of the form.
 *
 * @param labels    the list by whose labels the parts of the text are called
 * @param question  what answers it; empty where only a person can
 * @param fixedText what is always printed; only with {@link Provision#FIXED}
 * @param blankWhen the conditions under which it has to stay empty; one of them is enough
 * @param sameAs    the item of another form that asks the same: what is entered there is meant here too
 * @param meaning   how the form with which this one shares its questions counts what is asked here: whoever asks for a cell by what it means names that
 *                  path; empty where no other form asks it. A form that shares with none is its own measure
 */
public record Item(ItemKey key, String label, Kind kind, Optional<ChoiceList> list, Optional<ChoiceList> labels, boolean important, boolean optional,
		Provision provision, Optional<Question> question, Optional<String> fixedText, List<Condition> blankWhen,
		Optional<Condition> requiredWhen, Optional<String> guidance, List<String> notes, List<String> evidence, List<String> unverified,
		Optional<ItemKey> sameAs, Optional<ItemKey> meaning)
		implements Entry {

	public Item {
		blankWhen = List.copyOf(blankWhen);
		notes = List.copyOf(notes);
		evidence = List.copyOf(evidence);
		unverified = List.copyOf(unverified);
	}

	@Override
	public void collect(List<Item> items) {
		items.add(this);
	}
}
