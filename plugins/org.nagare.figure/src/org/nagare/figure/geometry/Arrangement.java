package org.nagare.figure.geometry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What bound the places of a page.
 *
 * @param pins where the text wants things to stand
 * @param inTheWay for what could not stay where an earlier figure had it: keys of what pushed it, the nearest first
 */
public record Arrangement(List<PinnedPlace> pins, Map<String, List<String>> inTheWay) {
	/** Nothing but the layout itself. */
	public static final Arrangement FREE = new Arrangement(List.of(), Map.of());

	public Arrangement {
		pins = List.copyOf(pins);
		inTheWay = Collections.unmodifiableMap(new LinkedHashMap<>(inTheWay));
	}
}
