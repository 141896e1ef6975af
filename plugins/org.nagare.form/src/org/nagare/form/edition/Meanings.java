package org.nagare.form.edition;

import java.util.List;
import java.util.Optional;

import org.nagare.yoshiki.question.Question;

/**
 * What the items of a form mean, in the count of the form with which it shares its questions: an item means the one that it names («対応»), else
 * the only one there that puts the same question to the model. Said by the editions alone, so that a new form is understood without new code.
 */
final class Meanings {

	/** Empty for a form that is its own measure. */
	private final Optional<Edition> counterpart;

	Meanings(Optional<Edition> counterpart) {
		this.counterpart = counterpart;
	}

	Optional<ItemKey> of(ItemKey own, Optional<ItemKey> sameAs, Optional<Question> question) {
		if (counterpart.isEmpty()) {
			return Optional.of(own);
		}
		Optional<Item> named = sameAs.flatMap(counterpart.get()::item);
		return named.or(() -> question.flatMap(this::asks)).flatMap(Item::meaning);
	}

	/** What is asked in several places is said by none of them. */
	private Optional<Item> asks(Question question) {
		List<Item> asking = counterpart.get().items().stream().filter(item -> item.question().filter(question::equals).isPresent()).toList();
		return asking.size() == 1 ? Optional.of(asking.getFirst()) : Optional.empty();
	}
}
