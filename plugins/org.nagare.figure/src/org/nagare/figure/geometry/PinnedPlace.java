package org.nagare.figure.geometry;

import org.nagare.figure.model.Wishes;

/**
 * A place that the text has given to a thing (固定).
 *
 * @param wish as the text says it, for a page of A4
 * @param enlargement by how much this page is larger than one of A4
 */
public record PinnedPlace(Wishes.Pin wish, double enlargement) {
	public String key() {
		return wish.key();
	}

	/** The upper left corner on this page. */
	public Point corner() {
		return new Point(wish.x() * enlargement, wish.y() * enlargement);
	}

	/** A place on this page as the text would have to say it. */
	public Point asWritten(Point place) {
		return new Point(place.x() / enlargement, place.y() / enlargement);
	}
}
