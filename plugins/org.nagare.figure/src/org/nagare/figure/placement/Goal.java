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
 * @param columns what stands above each other, from top to bottom
 * @param earlier a drawing whose places are kept wherever that is possible
 */
public record Goal(Map<String, Point> fixed, List<List<String>> columns, Optional<Drawing> earlier) {
	public Goal {
		fixed = Map.copyOf(fixed);
		columns = columns.stream().map(List::copyOf).toList();
	}

	public boolean isEmpty() {
		return fixed.isEmpty() && columns.isEmpty() && earlier.isEmpty();
	}
}
