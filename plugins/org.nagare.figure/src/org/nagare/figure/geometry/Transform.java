package org.nagare.figure.geometry;

/** Scaling about the origin, then a shift. */
public record Transform(double scale, double dx, double dy) {
	double x(double value) {
		return value * scale + dx;
	}

	double y(double value) {
		return value * scale + dy;
	}

	double length(double value) {
		return value * scale;
	}
}
