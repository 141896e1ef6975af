package org.nagare.yoshiki.edition;

import java.util.ArrayList;
import java.util.List;

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
}
