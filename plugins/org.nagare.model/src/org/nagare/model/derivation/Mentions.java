package org.nagare.model.derivation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

import org.nagare.model.Named;

/**
 * Remembers which abbreviations a document has introduced: the display and «introduce me» the first time, the abbreviation afterwards.
 * One instance serves one document from its beginning to its end.
 */
public final class Mentions {

	/** What is printed, and the abbreviation that is to be introduced beside it. */
	public record Mention(String text, Optional<String> introduced) {
	}

	private final Set<Named> introduced = Collections.newSetFromMap(new IdentityHashMap<>());

	public Mention of(Named thing) {
		Optional<String> abbreviation = Naming.abbreviation(thing);
		if (abbreviation.isEmpty()) {
			return new Mention(Naming.display(thing), Optional.empty());
		}
		return introduced.add(thing) ? new Mention(Naming.display(thing), abbreviation) : new Mention(abbreviation.get(), Optional.empty());
	}
}
