package org.nagare.model.derivation;

import java.util.Optional;

import org.nagare.model.InformationSystem;
import org.nagare.model.vocabulary.Medium;

/**
 * By what means an arrow travels: a medium, with words or a system where the medium is none of the usual ones.
 *
 * @param words  what stands in the brackets of その他
 * @param system the system that stands in the brackets instead of words
 */
public record Means(Medium medium, Optional<String> words, Optional<InformationSystem> system) {

	static Means of(Medium medium) {
		return new Means(medium, Optional.empty(), Optional.empty());
	}

	static Means other(String words) {
		return new Means(Medium.OTHER, Optional.of(words), Optional.empty());
	}

	static Means through(InformationSystem system) {
		return new Means(Medium.OTHER, Optional.empty(), Optional.of(system));
	}
}
