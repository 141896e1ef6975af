package org.nagare.figure.placement;

import org.nagare.figure.geometry.Box;
import org.nagare.figure.geometry.Point;

/**
 * One of the two directions of the page. The rules for both are the same, so they are written once, for places «along» the
 * axis, of things that reach «across» it.
 */
enum Axis {
	LEVEL, UPRIGHT;

	double along(Point point) {
		return this == LEVEL ? point.x() : point.y();
	}

	double across(Point point) {
		return this == LEVEL ? point.y() : point.x();
	}

	double low(Box box) {
		return this == LEVEL ? box.x() : box.y();
	}

	double high(Box box) {
		return this == LEVEL ? box.right() : box.bottom();
	}

	double length(Box box) {
		return this == LEVEL ? box.width() : box.height();
	}

	double acrossLow(Box box) {
		return this == LEVEL ? box.y() : box.x();
	}

	double acrossHigh(Box box) {
		return this == LEVEL ? box.bottom() : box.right();
	}

	/** Whether a stretch of a line has one place on this axis, and moves as a whole along it. */
	boolean isAcross(Point from, Point to) {
		return along(from) == along(to) && across(from) != across(to);
	}

	Point with(Point point, double along) {
		return this == LEVEL ? new Point(along, point.y()) : new Point(point.x(), along);
	}

	Box with(Box box, double low, double high) {
		return this == LEVEL ? new Box(low, box.y(), high - low, box.height()) : new Box(box.x(), low, box.width(), high - low);
	}

	Box shifted(Box box, double by) {
		return with(box, low(box) + by, high(box) + by);
	}

}
