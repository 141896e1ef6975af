package org.nagare.sirius.arrangement;

/** The upper left corner of a thing on the page of the figure, in millimetres. */
public record Place(double x, double y) {

	Place plus(double dx, double dy) {
		return new Place(x + dx, y + dy);
	}

	Place scaled(double factor) {
		return new Place(x * factor, y * factor);
	}
}
