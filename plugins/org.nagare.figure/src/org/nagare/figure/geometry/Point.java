package org.nagare.figure.geometry;

/** A place on the page, in millimetres from its upper left corner. */
public record Point(double x, double y) {
	Point moved(Transform transform) {
		return new Point(transform.x(x), transform.y(y));
	}
}
