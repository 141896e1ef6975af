package org.nagare.figure.geometry;

/**
 * A place that the text has given to a thing (固定).
 *
 * @param corner the upper left corner
 */
public record PinnedPlace(String key, Point corner) {
}
