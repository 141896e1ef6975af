package org.nagare.yoshiki.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nagare.yoshiki.yoshiki.Edition;

/** An edition and the editions that it stands on, the nearest first; stops at the first repetition. */
public record Ancestry(List<Edition> nearestFirst, boolean cyclic) {

	public Ancestry {
		nearestFirst = List.copyOf(nearestFirst);
	}

	public static Ancestry of(Edition edition) {
		List<Edition> chain = new ArrayList<>();
		Edition current = edition;
		while (current != null && !current.eIsProxy()) {
			if (chain.contains(current)) {
				return new Ancestry(chain, true);
			}
			chain.add(current);
			current = current.getBase();
		}
		return new Ancestry(chain, false);
	}

	/** The form that items of this edition, or of one that it stands on, share their entries with. */
	public static Optional<Edition> counterpart(Edition edition) {
		return of(edition).nearestFirst.stream().map(Edition::getCounterpart).filter(each -> each != null && !each.eIsProxy()).findFirst();
	}

	/** Where lists of choices are looked for: an edition, those that it stands on, then the form that it shares entries with. */
	public static List<Edition> withCounterparts(Edition edition) {
		List<Edition> all = new ArrayList<>(of(edition).nearestFirst);
		counterpart(edition).ifPresent(other -> of(other).nearestFirst.stream().filter(each -> !all.contains(each)).forEach(all::add));
		return List.copyOf(all);
	}
}
