package org.nagare.figure.geometry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.nagare.figure.model.Wishes;

/**
 * What bound the places of a page.
 *
 * @param pins where the text wants things to stand
 * @param overruled what the text wants of the same things too, but behind or less closely than those
 * @param columns what the text wants one above the other of what the page draws
 * @param inTheWay for what could not stay where an earlier figure had it: keys of what pushed it, the nearest first
 * @param gone what an earlier figure had on the page, and where: it comes back there, when a name is whole again
 */
public record Arrangement(List<PinnedPlace> pins, List<Wishes.Pin> overruled, List<Wishes.Column> columns, Map<String, List<String>> inTheWay, Drawing gone) {
	/** Nothing but the layout itself. */
	public static final Arrangement FREE = new Arrangement(List.of(), List.of(), List.of(), Map.of());

	public Arrangement {
		pins = List.copyOf(pins);
		overruled = List.copyOf(overruled);
		columns = List.copyOf(columns);
		inTheWay = Collections.unmodifiableMap(new LinkedHashMap<>(inTheWay));
	}

	/** Where nothing has gone. */
	public Arrangement(List<PinnedPlace> pins, List<Wishes.Pin> overruled, List<Wishes.Column> columns, Map<String, List<String>> inTheWay) {
		this(pins, overruled, columns, inTheWay, Drawing.EMPTY);
	}

	/** The same wishes, and what was in the way of what an earlier figure had. */
	public Arrangement with(Map<String, List<String>> pushed) {
		return new Arrangement(pins, overruled, columns, pushed, gone);
	}

	/** The same, and what has gone. */
	public Arrangement without(Drawing things) {
		return new Arrangement(pins, overruled, columns, inTheWay, things);
	}
}
