package org.nagare.figure.geometry;

/** The number of a step on an arrow: a circle, or a capsule when the number has two levels. */
public record PlacedBadge(Box box, String number, TextBlock text) {
	public PlacedBadge moved(Transform transform) {
		return new PlacedBadge(box.moved(transform), number, text.moved(transform));
	}
}
