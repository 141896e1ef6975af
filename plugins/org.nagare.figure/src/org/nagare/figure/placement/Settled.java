package org.nagare.figure.placement;

import java.util.List;
import java.util.Map;

import org.nagare.figure.geometry.Drawing;

/**
 * A drawing after it was shifted.
 *
 * @param inTheWay for each node that could not stay: keys of what pushed it, the nearest first; the edge of the page has none
 */
public record Settled(Drawing drawing, Map<String, List<String>> inTheWay) {
	public Settled {
		inTheWay = Map.copyOf(inTheWay);
	}
}
