package org.nagare.model.derivation;

import java.util.List;

/** The means of several arrows together, and those of which none is known; while there are such, the list may be incomplete. */
public record MeansOfTravel(List<Means> means, List<Arrow> unknown) {

	public MeansOfTravel {
		means = List.copyOf(means);
		unknown = List.copyOf(unknown);
	}
}
