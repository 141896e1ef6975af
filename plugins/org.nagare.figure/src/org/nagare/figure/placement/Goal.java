package org.nagare.figure.placement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nagare.figure.geometry.Drawing;
import org.nagare.figure.geometry.Point;

/**
 * Where things are wanted.
 *
 * @param fixed the upper left corners of what must stand there
 * @param near the upper left corners of what cannot stand there exactly, and comes as near as the fixed ones let it
 * @param columns what stands above each other, from top to bottom
 * @param earlier a drawing whose places are kept wherever that is possible
 */
public record Goal(Map<String, Point> fixed, Map<String, Point> near, List<List<String>> columns, Optional<Drawing> earlier) {
	public Goal {
		fixed = Map.copyOf(fixed);
		near = Map.copyOf(near);
		columns = columns.stream().map(List::copyOf).toList();
	}

	/** Where something is wanted, be it exactly or as near as can be. */
	public Optional<Point> place(String key) {
		return Optional.ofNullable(fixed.getOrDefault(key, near.get(key)));
	}

	public boolean isEmpty() {
		return fixed.isEmpty() && near.isEmpty() && columns.isEmpty() && earlier.isEmpty();
	}
}
